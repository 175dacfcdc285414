import type { Value } from './setting';
import { SETTING_KEYS, SETTINGS, type SettingKey } from './settings';
import type { Values } from './validate';

/** Whose word a value is: nobody's, the person's, the institution's until the person chooses, the institution's. */
export type Origin = 'default' | 'own' | 'recommended' | 'locked';

export interface Effective {
  readonly value: Value;
  readonly origin: Origin;
}

export type Settings = ReadonlyMap<SettingKey, Effective>;

/**
 * What holds, setting by setting. What the institution decides is locked, unless it lets people change it
 * (`userMayChange`): then it holds until they do.
 */
export function effective(policy: Values, choices: Values): Settings {
  const mayChange = policy.get('userMayChange');
  const isOpen = (key: SettingKey) => Array.isArray(mayChange) && mayChange.includes(key);
  return new Map(SETTING_KEYS.map((key) => [key, holding(key, policy.get(key), isOpen(key), choices.get(key))]));
}

function holding(key: SettingKey, decided: Value | undefined, isOpen: boolean, chosen: Value | undefined): Effective {
  if (decided !== undefined && !isOpen) return { value: decided, origin: 'locked' };
  if (chosen !== undefined && SETTINGS[key].personal) return { value: chosen, origin: 'own' };
  if (decided !== undefined) return { value: decided, origin: 'recommended' };
  return { value: SETTINGS[key].default, origin: 'default' };
}

/** What somebody has decided, as a policy that would decide the same for everybody. */
export function decidedPolicy(settings: Settings): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    [...settings].flatMap(([key, { value, origin }]) => (origin === 'default' ? [] : [[key, value]])),
  );
}
