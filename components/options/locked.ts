import type { Settings } from '@/lib/policy/effective';
import type { Value } from '@/lib/policy/setting';
import type { SettingKey } from '@/lib/policy/settings';

/** The values that an institution has decided for good. */
export function lockedIn(settings: Settings): ReadonlyMap<string, Value> {
  return new Map([...settings].flatMap(([key, { value, origin }]) => (origin === 'locked' ? [[key, value]] : [])));
}

/** The values that an institution proposes and the person has not changed. */
export function proposedIn(settings: Settings): ReadonlyMap<SettingKey, Value> {
  return new Map([...settings].flatMap(([key, { value, origin }]) => (origin === 'recommended' ? [[key, value]] : [])));
}
