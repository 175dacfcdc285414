/**
 * How many people a draft could be about: an order of magnitude, with what it rests on.
 *
 * Others who fit = people of the catchment × rate of the condition × time left open × share of the age and sex × traits;
 * the patient is one more. A large number silences nothing: the patient, and whoever was there, can still tell.
 */
import type { Text } from '@/lib/engine/parts';
import type { Draft, Estimate, Signal, SpanType } from '@/lib/engine/types';
import { basisOf } from './basis';
import { type Reading, readFacts } from './facts';
import { others } from './size';

export { witnessOf } from './witness';

/** Types that say something of a patient; without any of them there is nobody to look for. */
const TELLING: readonly SpanType[] = [
  ...(['NAME', 'CONTACT', 'ID', 'ONLINE', 'DOB', 'ROOM', 'IMAGE', 'DATE', 'PLACE', 'AGE90', 'EVENT'] as const),
  ...(['AGE', 'TIME', 'RARE', 'ROLE', 'FAMILY', 'ORIGIN', 'FEATURE', 'QUOTE', 'SEX', 'CONFIRM', 'PATIENT'] as const),
];
/** What belongs to one person, or leads readers to one. */
const SINGULAR: readonly SpanType[] = ['NAME', 'CONTACT', 'ID', 'ONLINE', 'DOB', 'ROOM', 'IMAGE', 'EVENT', 'CONFIRM'];
/** "The only one ever", "first in the state": one by its own words. */
const UNIQUE =
  /\b(?:the (?:first|only)|only (?:person|one|case|patient)|first[- ]ever|record|never (?:been )?(?:seen|reported))\b/i;

/** Patients that one author cares for in a day, at most. */
const CASELOAD = 25;
/** The largest order of magnitude that is told. */
const LARGEST = 100_000;

/** `null` when the signals speak of no patient. */
export function estimate(signals: readonly Signal[], draft: Draft, text: Text): Estimate | null {
  const telling = signals.filter(({ type }) => TELLING.includes(type));
  if (telling.length === 0) return null;
  const one = telling.find(({ type, words }) => SINGULAR.includes(type) || (type === 'RARE' && UNIQUE.test(words)));
  if (one !== undefined) return { low: 1, high: 1, basis: [`\u201c${one.words}\u201d leads to one person`] };
  return sized(readFacts(telling, draft, text));
}

function sized(facts: Reading): Estimate {
  const expected = others(facts);
  const doubt = doubtOf(facts);
  const most = isBoundToOneDay(facts) ? CASELOAD : LARGEST;
  return {
    low: magnitude(1 + expected / doubt, most),
    high: magnitude(1 + expected * doubt, most),
    basis: basisOf(facts, isBoundToOneDay(facts) ? CASELOAD : undefined),
  };
}

/** Whoever knows the author and the day looks among that day's patients. */
function isBoundToOneDay({ catchment, isDated, days }: Reading): boolean {
  return catchment.from === 'profile' && isDated && days <= 1;
}

/** By what factor the expected number may be wrong, either way. */
function doubtOf({ catchment, condition, isDiagnosed }: Reading): number {
  return (isDiagnosed && condition.rate > 20 ? 1.5 : 3) * (catchment.isKnown ? 1 : 2);
}

/** The nearest power of ten within bounds. */
function magnitude(people: number, most: number): number {
  return 10 ** Math.round(Math.log10(Math.max(1, Math.min(people, most))));
}
