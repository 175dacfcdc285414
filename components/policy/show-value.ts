import { i18n } from '@/lib/i18n';
import type { Value } from '@/lib/policy/setting';
import { WORDS } from './words';

/** A value as a person reads it. */
export function shown(value: Value): string {
  if (typeof value === 'boolean') return i18n.t(value ? 'builder.on' : 'builder.off');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.startsWith('data:') ? `${value.slice(0, 24)}…` : WORDS.value(value);
  return value.length === 0 ? '–' : listed(value);
}

/** Long lists are told by their first items. */
function listed(items: readonly string[]): string {
  const first = items.slice(0, 8).join(' · ');
  return items.length > 8 ? `${first} · … (${items.length})` : first;
}
