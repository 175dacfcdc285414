import { LOCALE_CHOICES } from '@/lib/i18n/locales';

/** The values of all choices, as the locales name them. */
const VALUE_NAMES = [
  'observe',
  'coach',
  'enforce',
  'level',
  'off',
  'note',
  'ask',
  'block',
  'pass',
  'hold',
  ...LOCALE_CHOICES,
] as const;
type ValueName = (typeof VALUE_NAMES)[number];

export function isValueName(value: string): value is ValueName {
  return VALUE_NAMES.some((name) => name === value);
}
