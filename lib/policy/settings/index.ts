/**
 * Every setting an institution can push: the one source of the managed schema, the validation, the templates and
 * profiles, the guide's table and the forms. Titles and help are in the locales, as `setting.<key>` and `help.<key>`.
 */
import type { Setting } from '../setting';
import { GENERAL } from './general';
import { INSTITUTION } from './institution';
import { OWN_WORDS } from './own-words';
import { PEOPLE } from './people';
import { RULES } from './rules';
import { SITES } from './sites';

const ALL = { ...GENERAL, ...RULES, ...SITES, ...INSTITUTION, ...OWN_WORDS, ...PEOPLE };

export type SettingKey = keyof typeof ALL;

/** Every setting by its key. A key never changes its meaning: policies out there hang on it. */
export const SETTINGS: Readonly<Record<SettingKey, Setting>> = ALL;

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}

export const SETTING_KEYS: readonly SettingKey[] = Object.keys(SETTINGS).filter(isSettingKey);

/** The settings that decide about one rule each, with the rule's id. */
export const RULE_SETTINGS = {
  'direct-identifier': 'ruleDirectIdentifier',
  picture: 'rulePicture',
  'spelled-out': 'ruleSpelledOut',
  'sum-of-details': 'ruleSumOfDetails',
  confirming: 'ruleConfirming',
  advice: 'ruleAdvice',
  contempt: 'ruleContempt',
  boundary: 'ruleBoundary',
  discussed: 'ruleDiscussed',
} as const satisfies Record<string, SettingKey>;
