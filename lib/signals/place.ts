import type { SignalFinder, Text, Token } from '@/lib/engine/parts';
import { bare, isAllCapitals, isCapitalised } from './forms/casing';
import { isNamedDay } from './forms/named-days';
import { PLACE_SHAPES } from './forms/place-shapes';
import { isFacilityWord, isWidePlace } from './forms/places';
import { beginsTown, isGivenName, isOrdinary, isTown, isWordAndName } from './forms/vocabulary';
import { type Match, toSignals } from './matching/candidate';

const LOCATIVE = new Set(
  'in at from near outside around off past to of across toward towards via through into onto between beyond behind by above below out up down inside on over leaving left reached en de sa na kwa'.split(
    ' ',
  ),
);
/** Prepositions that mostly lead to a place when a name follows. */
const SURELY_LOCATIVE = new Set(
  'in at from near outside around off past via across toward towards between beyond inside'.split(' '),
);
const LINKS = new Set([
  'of',
  'the',
  'and',
  '&',
  'de',
  'la',
  'del',
  'y',
  'upon',
  'on',
  "'s",
  'le',
  'al',
  'el',
  'van',
  'nan',
  'na',
  '.',
  '-',
  'by',
]);
/** Two words are the longest town name looked up without a capital, three with one. */
const LONGEST_TOWN = 3;

/** A place smaller than a state or province: town, facility, school, employer, road (labelling guide, rule 3). */
export const place: SignalFinder = {
  type: 'PLACE',
  find: (text) =>
    toSignals('PLACE', text, [...PLACE_SHAPES.find(text), ...namedPlaces(text), ...towns(text), ...hashtags(text)]),
};

/** Runs of capitalised words, judged by what stands before and within them. */
function namedPlaces(text: Text): Match[] {
  const matches: Match[] = [];
  const { tokens } = text;
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from];
    if (first === undefined || !isNameLike(text, first)) continue;
    const to = runEnd(text, from);
    const run = tokens.slice(from, to);
    const confidence = judge(text, from, run);
    if (confidence > 0) {
      const last = run.at(-1) ?? first;
      matches.push({ start: first.start, end: last.end, confidence, because: ['a name where a place stands'] });
    }
    from = to - 1;
  }
  return matches;
}

function isNameLike(text: Text, token: Token): boolean {
  return isCapitalised(text, token) && token.norm !== 'i' && !token.norm.startsWith("i'");
}

function runEnd(text: Text, from: number): number {
  const { tokens } = text;
  let to = from + 1;
  for (let at = to; at < tokens.length && at < from + 8; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token === undefined || previous === undefined) break;
    if (token.start - previous.end > 1) break;
    if (isNameLike(text, token) || (token.kind === 'number' && at > from)) {
      to = at + 1;
    } else if (!LINKS.has(token.norm)) break;
  }
  return to;
}

function judge(text: Text, from: number, run: readonly Token[]): number {
  const phrase = run.map((token) => token.norm).join(' ');
  const first = run[0];
  if (first === undefined || phrase.split(/ (?:and|&) /).every(isWidePlace) || isNamedDay(phrase)) return 0;
  const { tokens } = text;
  const before = tokens[from - 1]?.norm === 'the' ? tokens[from - 2]?.norm : tokens[from - 1]?.norm;
  const located = before !== undefined && LOCATIVE.has(before);
  const last = bare(run.at(-1)?.norm ?? '');
  const next = bare(tokens[from + run.length]?.norm ?? '');
  if (run.length > 1 && run.some((token, at) => at > 0 && isFacilityWord(bare(token.norm)))) return 0.75;
  if (run.length === 1 && isFacilityWord(last) && from === 0) return 0;
  if (isFacilityWord(next) && next.length > 2 && !isOrdinary(last)) return 0.65;
  if (run.length === 1 && isAllCapitals(text, first)) return located && !isOrdinary(last) ? 0.12 : 0;
  if (from === 0) return atStart(text, run, next);
  if (!located)
    return last.endsWith('ville') || last.endsWith('burg') || last.endsWith('shire')
      ? 0.5
      : run.length > 1 && run.some((token) => !isOrdinary(bare(token.norm)) && !isGivenName(bare(token.norm)))
        ? 0.12
        : 0;
  if (!SURELY_LOCATIVE.has(before)) return isOrdinary(last) || isGivenName(last) ? 0.15 : 0.35;
  if (run.length === 1 && isGivenName(last) && !isTown(last)) return 0.3;
  if (run.every((token) => isOrdinary(token.norm))) return run.length > 1 ? 0.5 : 0.3;
  return 0.7;
}

/** "Truckee, Presidents' Day, tree well." */
function atStart(text: Text, run: readonly Token[], next: string): number {
  const unknown = run.some((token) => !isOrdinary(token.norm));
  if (!unknown || !/^[,.:]$/.test(next)) return 0;
  const last = run.at(-1)?.norm ?? '';
  return isGivenName(last) || isWordAndName(last) || run.every((token) => isAllCapitals(text, token)) ? 0 : 0.3;
}

/** Towns by name, capital or not. */
function towns(text: Text): Match[] {
  const matches: Match[] = [];
  const { tokens } = text;
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from];
    if (first === undefined || first.kind !== 'word' || !beginsTown(bare(first.norm))) continue;
    for (let length = Math.min(LONGEST_TOWN, tokens.length - from); length > 0; length--) {
      const run = tokens.slice(from, from + length);
      const phrase = run.map((token) => bare(token.norm)).join(' ');
      if (!isTown(phrase)) continue;
      const capital = isCapitalised(text, first);
      const located = LOCATIVE.has(tokens[from - 1]?.norm ?? '');
      const confidence = capital ? (located ? 0.8 : 0.45) : located && !isOrdinary(phrase) ? 0.6 : 0.15;
      if (!capital && isOrdinary(phrase)) break;
      matches.push({
        start: first.start,
        end: run.at(-1)?.end ?? first.end,
        confidence,
        because: ['the name of a town'],
      });
      break;
    }
  }
  return matches;
}

const PLACE_TAG =
  /^#\w*?(?:hosp(?:ital)?|general|regional|memorial|county|clinic|hospice|medical(?:center|centre)|medcent(?:er|re)|children'?s|healthcare|city|town|ville|university|college|high(?:school)?|ward\d*|nhstrust|infirmary|[a-z]{4}(?:ed|er|icu|nicu|ems|fire))$/i;

function hashtags(text: Text): Match[] {
  return text.tokens.flatMap((token) => {
    if (token.kind !== 'hashtag') return [];
    const tag = text.source.slice(token.start + 1, token.end);
    if (isTown(tag.toLowerCase())) return [tagMatch(token, 0.7, 'a town as a hashtag')];
    if (!PLACE_TAG.test(`#${tag}`) || isOrdinary(tag.toLowerCase())) return [];
    return [tagMatch(token, /[a-z][A-Z]/.test(tag) ? 0.65 : 0.3, 'a facility as a hashtag')];
  });
}

function tagMatch({ start, end }: Token, confidence: number, is: string): Match {
  return { start, end, confidence, because: [is] };
}
