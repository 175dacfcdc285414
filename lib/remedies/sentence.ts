import { overlap } from '@/lib/engine/ranges';
import type { Remedy, Span } from '@/lib/engine/types';
import { hasWords, isHanging, wordCount } from './grammar';
import type { Spot } from './spot';

/** Where a sentence can be parted: the rest starts a clause of its own. */
const JOINT =
  /; | [-\u2013\u2014]{1,3} |\u2014|,? (?=(?:and|but|so|because|then) (?:i|i'm|i've|we|he|he's|she|she's|they|it|it's|you|there|there's|that's|nobody|everyone)\b)|, (?=(?:i|we|it's|that's|there's|please|don't|let's)\b)/giu;
const STARTS_CLAUSE =
  /^\W*(?:(?:and|but|so|then) )?(?:i|i'm|i've|i'd|we|we're|he|she|he's|she's|they|they're|it|it's|you|the|my|our|his|her|their|there|there's|that|that's|this|nobody|everyone|a|an|please|don't|let's|if|when)\b/i;
const JOINER = /^(?:and|but|so|because|then)\s+/i;
/** What is left, of a sentence or a draft, needs so many words to say something. */
export const FEWEST = 3;

/** Drops the clause that the words stand in, where what is left is a sentence. */
export function dropClause(spot: Spot): Remedy | undefined {
  const { sentence, finding, draft } = spot;
  const whole = draft.text.slice(sentence.start, sentence.end);
  const clauses = clausesOf(whole, sentence.start);
  const inside = clauses.filter((clause) => overlap(clause, finding));
  const kept = clauses.filter((clause) => !inside.includes(clause));
  const [only] = kept;
  if (inside.length !== 1 || only === undefined || kept.length !== clauses.length - 1) return undefined;
  const [dropped] = inside;
  if (dropped === undefined) return undefined;
  return dropped.start === sentence.start ? dropFirst(spot, kept) : dropLater(spot, dropped, clauses);
}

function clausesOf(whole: string, offset: number): Span[] {
  const joints = [...whole.matchAll(JOINT)].map(({ index, 0: mark }) => ({ end: index, next: index + mark.length }));
  const starts = [0, ...joints.map(({ next }) => next)];
  return starts.map((start, index) => ({ start: offset + start, end: offset + (joints[index]?.end ?? whole.length) }));
}

function dropFirst(spot: Spot, kept: readonly Span[]): Remedy | undefined {
  const [next] = kept;
  const { draft, sentence } = spot;
  if (next === undefined) return undefined;
  const rest = draft.text.slice(next.start, sentence.end);
  if (!STARTS_CLAUSE.test(rest) || !hasWords(rest, FEWEST)) return undefined;
  const bare = rest.replace(JOINER, '');
  const start = draft.text.charAt(sentence.start);
  const head = bare.charAt(0);
  const cased = /\p{Lu}/u.test(start) ? head.toUpperCase() : head;
  const end = sentence.end - bare.length + 1;
  return { label: 'Drop this part', start: sentence.start, end, replacement: cased };
}

function dropLater({ draft, sentence }: Spot, dropped: Span, clauses: readonly Span[]): Remedy | undefined {
  const at = clauses.indexOf(dropped);
  const before = clauses[at - 1];
  if (before === undefined) return undefined;
  const left = draft.text.slice(sentence.start, before.end);
  const isLast = at === clauses.length - 1;
  if (!hasWords(left, FEWEST) || (isLast && isHanging(left, ''))) return undefined;
  if (!isLast) return { label: 'Drop this part', start: before.end, end: dropped.end, replacement: '' };
  const mark = /[.!?\u2026]{1,4}["')\]]{0,3}$/.exec(draft.text.slice(dropped.start, dropped.end))?.[0] ?? '';
  return { label: 'Drop this part', start: before.end, end: dropped.end, replacement: mark };
}

/** Drops the whole sentence, when it is not all there is. */
export function dropSentence({ draft, sentence }: Pick<Spot, 'draft' | 'sentence'>): Remedy | undefined {
  const { text } = draft;
  const range = withGap(text, sentence);
  if (wordCount(text.slice(0, range.start), FEWEST) + wordCount(text.slice(range.end), FEWEST) < FEWEST)
    return undefined;
  return { label: 'Drop this sentence', ...range, replacement: '' };
}

/** The sentence with the white space that parts it from its neighbours, so that one gap is left, not two. */
function withGap(text: string, { start, end }: Span): Span {
  const after = /^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0;
  const atLineEnd = end + after >= text.length || text[end + after] === '\n';
  const opensLine = start === 0 || text[start - 1] === '\n';
  if (opensLine && atLineEnd) {
    const lines = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
    return end + lines >= text.length
      ? { start: text.slice(0, start).trimEnd().length, end: text.length }
      : { start, end: end + lines };
  }
  return atLineEnd ? { start: text.slice(0, start).trimEnd().length, end } : { start, end: end + after };
}
