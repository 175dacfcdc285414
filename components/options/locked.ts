import type { Settings } from '@/lib/policy/effective';
import type { Value } from '@/lib/policy/setting';

/** The values that an institution has decided for good. */
export function lockedIn(settings: Settings): ReadonlyMap<string, Value> {
  return new Map([...settings].flatMap(([key, { value, origin }]) => (origin === 'locked' ? [[key, value]] : [])));
}
