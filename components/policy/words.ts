import { i18n, languageTag } from '@/lib/i18n';
import type { Texts } from '@/lib/policy/emit/texts';
import { isValueName } from './values';

/** Windows names languages with their country, and looks for their words in folders of these names. */
const WINDOWS: Readonly<Record<string, string>> = { en: 'en-US', 'en-GB': 'en-GB', es: 'es-ES' };

/** The words of the settings in the person's language. */
export const WORDS: Texts = {
  get locale() {
    return WINDOWS[languageTag()] ?? 'en-US';
  },
  title: (key) => i18n.t(`setting.${key}`),
  help: (key) => i18n.t(`help.${key}`),
  group: (group) => i18n.t(`group.${group}`),
  value: (value) => (isValueName(value) ? i18n.t(`value.${value}`) : value),
};
