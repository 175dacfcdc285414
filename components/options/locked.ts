import type { Origin, Settings } from '@/lib/policy/effective';
import type { Value } from '@/lib/policy/setting';
import type { SettingKey } from '@/lib/policy/settings';

type Values = ReadonlyMap<SettingKey, Value>;

/** The values that an institution has decided for good. */
export function lockedIn(settings: Settings): Values {
  return ofOrigin(settings, 'locked');
}

/** The values that an institution proposes and the person has not changed. */
export function proposedIn(settings: Settings): Values {
  return ofOrigin(settings, 'recommended');
}

function ofOrigin(settings: Settings, wanted: Origin): Values {
  return new Map([...settings].flatMap(([key, { value, origin }]) => (origin === wanted ? [[key, value]] : [])));
}
