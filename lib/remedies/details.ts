import type { Remedy, SpanType } from '@/lib/engine/types';
import { drop, first, put } from './change';
import { PERSON } from './grammar';
import { endsPhrase, isAside, isHeading, type Spot } from './spot';

const LABELS: Partial<Record<SpanType, string>> = {
  FAMILY: 'Drop the family',
  ORIGIN: 'Drop the origin',
  FEATURE: 'Drop the looks',
  EVENT: 'Drop the event',
};
const NOUN_NEXT = /^ (?:\p{Ll}{3,}|[A-Z]{2,})/u;
const NOT_A_NOUN =
  /^ (?:and|but|with|who|was|is|has|had|in|on|at|for|from|came|after|because|when|while|just|she|he|they|or|to|said|asked)\b/i;
const LEADING =
  /,? ?\b(?:with|w\/|in|from|of|at|and|after|during|for|wearing|on)(?: (?:a|an|the|his|her|their|our))? $/i;
const SPEAKS =
  /,? ?\b(?:who )?(?:speaks?|spoke|speaking|is|was|originally from|born in|raised in|from)(?: (?:only|mostly|just))? $/i;

/** Drops a detail of family, origin, looks or event where the sentence stays whole without it. */
export function dropDetail(spot: Spot): Remedy | undefined {
  const label = LABELS[spot.finding.type] ?? 'Drop the detail';
  return first(
    () => (isAside(spot) || isHeading(spot) ? drop(spot, label) : undefined),
    () => (spot.finding.type === 'FAMILY' ? siblings(spot, label) : undefined),
    () => attribute(spot, label),
    () =>
      /^(?:with|w\/|in|from|wearing|who|whose|on) /i.test(spot.words) && endsPhrase(spot)
        ? drop(spot, label)
        : undefined,
    () => (endsPhrase(spot) ? drop(spot, label, { before: LEADING }) : undefined),
    () => (endsPhrase(spot) && spot.finding.type === 'ORIGIN' ? drop(spot, label, { before: SPEAKS }) : undefined),
  );
}

/** "Both twins" → "both children". */
function siblings(spot: Spot, label: string): Remedy | undefined {
  const match =
    /^((?:both|the|my|our|a set of|one of the|these|those|his|her) )?(?:identical |fraternal |newborn |baby )?(twins?|triplets?|quads|quadruplets)$/i.exec(
      spot.words,
    );
  if (match === null) return undefined;
  const [, determiner = '', noun = ''] = match;
  return put(
    spot,
    label,
    `${determiner.replace(/a set of |one of the /i, 'the ')}${/s$/i.test(noun) ? 'children' : 'child'}`,
  );
}

const THEN_PERSON = new RegExp(`^ ${PERSON}\\b`, 'i');

/** "A Marshallese grandma" → "a grandma"; "the Pashto interpreter" → "the interpreter". */
function attribute(spot: Spot, label: string): Remedy | undefined {
  const simple = /^(?:an? |the )?[\p{L}-]+(?: [\p{L}-]+)?$/u.test(spot.words) && spot.finding.type === 'ORIGIN';
  const isPerson = THEN_PERSON.test(spot.after);
  if (!simple || !(isPerson || (NOUN_NEXT.test(spot.after) && !NOT_A_NOUN.test(spot.after)))) return undefined;
  return drop(spot, label);
}
