import en from 'virtual:words/en';
import britishEnglish from 'virtual:words/en_GB';
import es from 'virtual:words/es';
import type { Words } from '.';
import type { Locale, LocaleChoice } from './locales';

/** A country's own way says only what differs from its language. */
const TABLES: Readonly<Record<Locale, Words>> = { en, en_GB: { ...en, ...britishEnglish }, es };

/** All words of a language; null where the browser is to choose. */
export function wordsIn(choice: LocaleChoice): Words | null {
  return choice === 'auto' ? null : TABLES[choice];
}
