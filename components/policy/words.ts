import { i18n } from '@/lib/i18n';
import type { Texts } from '@/lib/policy/emit/texts';
import { isValueName } from './values';

/** The words of the settings in the person's language. */
export const WORDS: Texts = {
  get locale() {
    return i18n.t('lang');
  },
  title: (key) => i18n.t(`setting.${key}`),
  help: (key) => i18n.t(`help.${key}`),
  group: (group) => i18n.t(`group.${group}`),
  value: (value) => (isValueName(value) ? i18n.t(`value.${value}`) : value),
};
