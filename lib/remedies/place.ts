import { keyOf, places } from '@/lib/anonymity/cities';
import type { Remedy } from '@/lib/engine/types';
import { drop, first, put } from './change';
import { isAside, isHeading, isOpening, type Spot } from './spot';

const DROP = 'Drop the place';
const WIDEN = 'Widen the place';

/** Kinds of place, by their words; what they are called when they are nobody's in particular. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:care|nursing|rest|retirement) home\b|\b(?:manor|assisted living|rehab(?:ilitation)?)\b/i, 'care home'],
  [
    /\b(?:hospitals?|infirmary|general|memorial|medical cent(?:er|re)|regional|university (?:hospital|medical|health)|mercy|st\.? (?:mary|john|luke|jude|vincent|joseph|thomas|james|michael|anne?|elizabeth|francis|george|peter|paul|barts?|aidan)|county (?:general|hospital|med|medical)|maternity)\b/i,
    'hospital',
  ],
  [/\b(?:clinic|practice|surgery|health cent(?:er|re)|dental|pediatrics|paediatrics|urgent care)\b/i, 'clinic'],
  [/\b(?:school|elementary|academy|high|primary|college|nursery|kindergarten)\b/i, 'school'],
  [/\b(?:church|chapel|parish|mosque|temple|cathedral)\b/i, 'place of worship'],
  [/\b(?:jail|prison|correctional)\b/i, 'prison'],
  [/\b(?:mill|plant|factory|warehouse|works|foundry|mine|quarry|depot)\b/i, 'workplace'],
  [/\b(?:hotel|motel|inn|pub|bar|restaurant|diner|cafe|supermarket|store|shop)\b/i, 'local business'],
];
const FORWARD =
  /\b(?:(?:over|down|up|back|here|just|right) ){0,2}(?:at|in|near|outside|around|on|off|inside|by|from|across|through|of|for)(?: the| our| my| old| downtown| little| tiny){0,3} $/i;
const ENDS =
  /^\s*(?:[.,;:!?)\u2026]|\p{Extended_Pictographic}|#|$|[-\u2013\u2014] |\b(?:and|but|who|when|where|with|w\/|has|had|was|is|last|this|tonight|today|yesterday|on|for|after|because|so|we|i|she|he|they|just|came|after|before|to|asked|said|told|over|during|at|by|via|near|ask)\b)/iu;

/** Widens a place to its state or kind, or drops it with its preposition. */
export function widenPlace(spot: Spot): Remedy | undefined {
  return first(
    () => toState(spot),
    () => toKind(spot),
    () => (ENDS.test(spot.after) ? drop(spot, DROP, { before: FORWARD }) : undefined),
    () => (isAside(spot) || isHeading(spot) ? drop(spot, DROP) : undefined),
    () => attribute(spot),
  );
}

/** "Lubbock, TX" → "Texas". */
function toState(spot: Spot): Remedy | undefined {
  const state = /,\s*([A-Z]{2,3}|[A-Z][\p{L} ]+)$/u.exec(spot.words)?.[1];
  const region = state === undefined ? undefined : places().regions.get(keyOf(state));
  return region === undefined ? undefined : put(spot, WIDEN, region.name);
}

function toKind(spot: Spot): Remedy | undefined {
  const kind = KINDS.find(([pattern]) => pattern.test(spot.words))?.[1];
  if (kind === undefined || isOpening(spot)) return undefined;
  const owned = /\b(?:our|my|the|this|a|an|their|his|her|that) $/i.test(spot.before);
  return put(
    spot,
    WIDEN,
    owned ? kind : `a ${kind}`,
    /\b(?:a|an) $/i.test(spot.before) ? { before: /\b(?:a|an) $/i } : {},
  );
}

/** "The Boise ED" → "the ED". */
function attribute(spot: Spot): Remedy | undefined {
  const before = /(?:\b(?:the|our|a|an|my|from|in|at)\s+)$/i.test(spot.before);
  return before &&
    /^ (?:ed|er|hospital|clinic|ward|police|fire|school|team|crew|icu|unit|office|pharmacy|area|community|folks|people)\b/i.test(
      spot.after,
    )
    ? drop(spot, DROP)
    : undefined;
}
