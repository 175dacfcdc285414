import { readAges } from '@/lib/anonymity/age';
import type { Ages } from '@/lib/anonymity/population';
import type { Remedy } from '@/lib/engine/types';
import { drop, first, put } from './change';
import { articleFor, BE, PERSON, THEN_VERB } from './grammar';
import { isAside, isHeading, isOpening, type Spot } from './spot';

const LABEL = 'Say the life stage';
const DROP = 'Drop the age';

interface Stage {
  /** Before a noun: "a middle-aged man"; none for those whose noun says it. */
  readonly adjective: string | undefined;
  /** By itself: "a middle-aged patient came in". */
  readonly noun: string;
  /** For many: "two young adults". */
  readonly nouns: string;
}

/** Up to and including an age. */
const STAGES: readonly (readonly [number, Stage])[] = [
  [0, { adjective: undefined, noun: 'baby', nouns: 'babies' }],
  [12, { adjective: 'young', noun: 'child', nouns: 'children' }],
  [17, { adjective: 'young', noun: 'young patient', nouns: 'young patients' }],
  [39, { adjective: 'young', noun: 'young adult', nouns: 'young adults' }],
  [64, { adjective: 'middle-aged', noun: 'middle-aged patient', nouns: 'middle-aged patients' }],
  [89, { adjective: 'elderly', noun: 'elderly patient', nouns: 'elderly patients' }],
  [
    Number.POSITIVE_INFINITY,
    { adjective: 'very elderly', noun: 'very elderly patient', nouns: 'very elderly patients' },
  ],
];

const ARTICLE = /(?:\b(?:an?|the|my|our|this|that|another|one|some) )$/i;
const SEXED = /\d ?(?:y\/?o|yrs?|years?[- ]old)?[ -]?(m|f|male|female)\b/i;
/** What may stand between an age and its person: "47 yo healthy male". */
const THEN_PERSON = new RegExp(`^[- ]?(?:[\\p{L}-]+ ){0,2}?${PERSON}\\b`, 'iu');
const IS = new RegExp(`\\b${BE} (?:about |only |just |like )?$|'s $`, 'i');
const DIRECTLY_PERSON = new RegExp(`^[- ]?${PERSON}\\b`, 'iu');
const THEN_NOUN = /^ \p{Ll}{3,}/u;
/** What follows a noun rather than an adjective. */
const THEN_MORE =
  /^\s*(?:[.,;:!?)\u2026]|$|(?:w\/|s\/p|c\/o|with|who|whose|that|in|on|at|from|and|came|comes|was|is|has|had|just|coded|walked|presenting|presents|after|to|for|by|p\/w)\b)/iu;

/** "Not yet forty" is in no decade that its number names. */
const INEXACT = /\b(?:not|yet|nearly|almost|barely|under|over|shy|short|turning|going on|pushing)\b/i;

/** Replaces an age by its stage of life, or drops it where the sentence can do without. */
export function softenAge(spot: Spot): Remedy | undefined {
  const ages = readAges(spot.words);
  const stage = ages === undefined ? undefined : stageOf(ages);
  return first(
    () => aside(spot),
    () => (isHeading(spot) ? drop(spot, DROP) : undefined),
    () => (stage === undefined || ages === undefined ? undefined : inItsPlace(spot, stage, ages)),
    () => drop(spot, DROP, { before: /(?:\b(?:at(?: age)?|aged?|of|all of|only|just) )$/i, after: THEN_MORE_KEPT }),
  );
}

/** Matches nothing, where what follows is the end of a phrase. */
const THEN_MORE_KEPT = /^(?=\s*(?:[.,;:!?)\u2026]|$|\b(?:and|with|in|on|after|before|who|to|she|he|they)\b))/i;

function stageOf({ from, to }: Ages): Stage | undefined {
  const age = from >= 90 ? from : Math.round((from + Math.min(to, 90)) / 2);
  return STAGES.find(([last]) => age <= last)?.[1];
}

/** ", 61," · "(34F)" · "at 34" · "of six": the sentence does not miss it. */
function aside(spot: Spot): Remedy | undefined {
  if (isAside(spot)) return drop(spot, DROP);
  return drop(spot, DROP, {
    before: /,? ?\b(?:at(?: age| the age of)?|aged?|of|all of) $/i,
    after: THEN_MORE_KEPT,
  });
}

function inItsPlace(spot: Spot, stage: Stage, ages: Ages): Remedy | undefined {
  const { words, before, after } = spot;
  const sexed = SEXED.exec(`${words}${/^[mf]\b/i.exec(after)?.[0] ?? ''}`)?.[1];
  if (sexed !== undefined)
    return noun(spot, sexedNoun(stage, ages, /^f/i.test(sexed)), /^[mf]\b/i.test(after) ? /^[mf]\b/i : /^/);
  if (/s$/i.test(words) && /(?:olds|ers|teens|teenagers|newborns|toddlers|infants|preemies)$/i.test(words))
    return put(spot, LABEL, stage.nouns);
  if (THEN_PERSON.test(after)) return adjective(spot, stage, after);
  if (IS.test(before)) return predicate(spot, stage, ages);
  if (
    /\b(?:year|yr|yo|y\/o|old|weeker|teen|teenager|adolescent|toddler|newborn|infant|preemie|baby|mo)\b/i.test(words)
  ) {
    if (THEN_MORE.test(after) || THEN_VERB.test(after)) return noun(spot, stage.noun, /^/);
    if (THEN_NOUN.test(after)) return adjective(spot, stage, after);
  }
  const starts = isOpening(spot) && /^ (?:and|with|w\/|on|in)\b/i.test(after);
  return starts ? put(spot, LABEL, stage.adjective ?? stage.noun) : undefined;
}

function sexedNoun(stage: Stage, ages: Ages, isWoman: boolean): string {
  if (ages.to <= 17) return stage.noun;
  return `${stage.adjective ?? ''} ${isWoman ? 'woman' : 'man'}`.trim();
}

/** "A 47 yo guy" → "a middle-aged guy"; "a 3-week-old baby" → "a baby". */
function adjective(spot: Spot, stage: Stage, after: string): Remedy | undefined {
  if (
    stage.adjective === undefined ||
    (stage.adjective === 'young' && /^[- ]?(?:kid|child|boy|girl|toddler|teen|lad|lass)/i.test(after))
  ) {
    return inWords(spot) ? put(spot, LABEL, articled(spot, after.trim()), { after: /^\s*/ }) : drop(spot, LABEL);
  }
  const phrase = inWords(spot) ? `${articleFor(stage.adjective)} ${stage.adjective}` : stage.adjective;
  return put(spot, LABEL, phrase, DIRECTLY_PERSON.test(after) && /^-/.test(after) ? { after: /^-/ } : {});
}

/** The article that the finding's own words began with, for what now follows. */
function articled(spot: Spot, following: string): string {
  return `${/^the\b/i.test(spot.words) ? 'the' : articleFor(following)} `;
}

function inWords({ words }: Spot): boolean {
  return /^(?:an?|the|one|this) /i.test(words);
}

function noun(spot: Spot, phrase: string, after: RegExp): Remedy | undefined {
  const needsArticle =
    inWords(spot) ||
    (!ARTICLE.test(spot.before) && /\p{L} $/u.test(spot.before) && !/\b(?:two|three|for|year) $/i.test(spot.before));
  return put(spot, LABEL, needsArticle ? `${articleFor(phrase)} ${phrase}` : phrase, { after });
}

/** "She was 34" → "she was in her 30s"; "he is eleven" → "he is a child". */
function predicate(spot: Spot, stage: Stage, ages: Ages): Remedy | undefined {
  if (!THEN_MORE.test(spot.after) || INEXACT.test(spot.words)) return undefined;
  if (ages.from >= 90) return put(spot, LABEL, 'very elderly');
  if (ages.from < 20) return put(spot, LABEL, ages.to <= 12 ? `a ${stage.noun}` : 'young');
  return put(spot, LABEL, `in ${possessive(spot.before)} ${Math.floor(ages.from / 10) * 10}s`);
}

function possessive(before: string): string {
  const subject = [...before.matchAll(/\b(she|he|they|her|his|woman|man|lady|guy|girl|boy)\b/gi)]
    .at(-1)?.[0]
    ?.toLowerCase();
  if (subject === undefined || subject === 'they') return 'their';
  return ['she', 'her', 'woman', 'lady', 'girl'].includes(subject) ? 'her' : 'his';
}
