import { HOLIDAYS } from '@/lib/lexicons/holidays';
import { firstWords, keysOf } from '../matching/first-words';
import { MONTH } from './calendar';

const DAYS = `${HOLIDAYS}|${MONTH}(?: \\d+)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:night|morning|afternoon|evening))?|mon|tues?|weds?|thurs?|fri|sat|sun`;
const NAMED_DAY = new RegExp(`^(?:the )?(?:${DAYS})$`);
const BEGINNINGS = firstWords(`(?:the )?(?:${DAYS})`);

/** A weekday, month or holiday in lower case: capitalised in the text, and no name. */
export function isNamedDay(phrase: string): boolean {
  const first = phrase.split(' ', 1)[0] ?? '';
  return keysOf(first).some((key) => BEGINNINGS.has(key)) && NAMED_DAY.test(phrase);
}
