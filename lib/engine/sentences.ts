import type { Span } from './types';

/** Longer runs without an end mark are cut at a space, so that one keystroke never costs more than one such run. */
const LONGEST = 800;

/**
 * Possible ends: line breaks, end marks with closing quotes and brackets before white space, or the place where a word
 * with a capital that only the start of a sentence gives it follows a small letter: "so tired My patient", "so tiredMy
 * patient".
 */
const POSSIBLE_END =
  /\n+|(?<![.!?\u2026])[.!?\u2026]+["'\u2019\u201d)\]*_]*(?=[\s\u00a0])|(?<=\p{Ll})(?=[ \u00a0]?(?:My|Our|She|He|We|They|His|Her|Then)[ \u00a0]\p{Ll})/gu;

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'dr mr mrs ms mx prof st sr jr rev fr pt pts hx dx vs approx dept eg e.g ie i.e cf al gen lt sgt capt col hon ave rd blvd mt ft hosp univ inc ltd resp'.split(
    ' ',
  ),
);
/** Abbreviations of something counted: only before a digit. */
const BEFORE_NUMBERS = new Set(
  'no nos fig vol tel ext ed rm jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
/** Abbreviations that may well end a sentence: they go on only before a small letter or a digit. */
const OFTEN_LAST = new Set([
  'a.m',
  'p.m',
  'am',
  'pm',
  'etc',
  'p.o',
  'u.s',
  'u.k',
  'm.d',
  'r.n',
  'hr',
  'hrs',
  'min',
  'mins',
  'yr',
  'yrs',
  'wk',
  'wks',
]);

/**
 * Splits a text into sentences, white space trimmed. Knows titles and abbreviations, clock times, initials and line
 * breaks; takes a small letter after a full stop as a new sentence too, since many people never use the shift key.
 */
export function sentenceSpans(source: string): Span[] {
  return spansOf(source, [...sentenceEnds(source)]);
}

/** One past each place where a sentence ends and another may follow, from `from` on, where one begins. */
export function* sentenceEnds(source: string, from = 0): Generator<number> {
  POSSIBLE_END.lastIndex = from;
  const possible = source.matchAll(POSSIBLE_END);
  POSSIBLE_END.lastIndex = 0;
  for (const match of possible) if (isEnd(source, match.index, match[0])) yield match.index + match[0].length;
}

/** The sentences between these ends, without the white space around them. */
export function spansOf(source: string, ends: readonly number[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of ends) {
    pushTrimmed(spans, source, start, end);
    start = end;
  }
  pushTrimmed(spans, source, start, source.length);
  return spans;
}

function isEnd(source: string, at: number, mark: string): boolean {
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = lastWord(source, at);
  const word = before.toLowerCase();
  const next = source.slice(at + mark.length).match(/^\s*(\S)/)?.[1] ?? '';
  if (OFTEN_LAST.has(word)) return !/[\p{Ll}\d]/u.test(next);
  if (BEFORE_NUMBERS.has(word)) return !/\d/.test(next);
  if (ABBREVIATIONS.has(word)) return false;
  return !(/^\p{Lu}$/u.test(before) && before !== 'I' && /\p{Lu}/u.test(next));
}

/** How many code units before an end mark decide whether it ends a sentence. */
export const LOOK_BACK = 12;
/** How many code units after an end decide whether it is one, beside white space and the first mark after it. */
export const LOOK_AHEAD = 8;

/** The word that ends at `at`; bounded look-back keeps the whole split linear. */
function lastWord(source: string, at: number): string {
  return source.slice(Math.max(0, at - LOOK_BACK), at).match(/[\p{L}.]{1,12}$/u)?.[0] ?? '';
}

function pushTrimmed(spans: Span[], source: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  while (end - start > LONGEST) {
    const space = source.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space : wholeCharacter(source, start + LONGEST);
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && isSpace(source.charCodeAt(start))) start++;
  }
  if (end > start) spans.push({ start, end });
}

/** Never cuts a surrogate pair in two. */
function wholeCharacter(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029;
}
