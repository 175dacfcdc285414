import { FACILITY_WORDS } from '@/lib/lexicons/facilities';
import { WIDE_PLACES } from '@/lib/lexicons/wide-places';

const wide = new Set(WIDE_PLACES.trim().split(/[|\n]/));
const facility = new Set(
  FACILITY_WORDS.trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' ')),
);

/** A state, province, country or wider; lower case. */
export function isWidePlace(phrase: string): boolean {
  return wide.has(phrase);
}

/** A word that makes a name the name of a place: "hospital", "elementary", "creek". */
export function isFacilityWord(word: string): boolean {
  return facility.has(word);
}
