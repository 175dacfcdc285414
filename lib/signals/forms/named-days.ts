import { HOLIDAYS } from '@/lib/lexicons/holidays';
import { MONTH } from './calendar';

const NAMED_DAY = new RegExp(
  `^(?:the )?(?:${HOLIDAYS}|${MONTH}(?: \\d+)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:night|morning|afternoon|evening))?|mon|tues?|weds?|thurs?|fri|sat|sun)$`,
  'i',
);

/** A weekday, month or holiday: capitalised, and no name. */
export function isNamedDay(phrase: string): boolean {
  return NAMED_DAY.test(phrase);
}
