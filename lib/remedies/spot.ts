import type { Text } from '@/lib/engine/parts';
import { touching } from '@/lib/engine/ranges';
import type { Draft, Finding, Span } from '@/lib/engine/types';

/** The words of a finding in their sentence: what a remedy looks at. */
export interface Spot {
  readonly draft: Draft;
  readonly finding: Pick<Finding, 'rule' | 'type' | 'start' | 'end' | 'words'>;
  readonly sentence: Span;
  /** The finding's words without a mark at the end; like `before` and `after` with straight quotes, as long as in the draft. */
  readonly words: string;
  /** From the start of the sentence to the words. */
  readonly before: string;
  /** From the words to the end of the sentence. */
  readonly after: string;
}

/** The sentence that the finding starts in, stretched to hold all of its words. */
function sentenceOf(span: Span, text: Text): Span {
  const touched = touching(text.sentences, span);
  const [first, last] = [text.sentences[touched[0] ?? -1], text.sentences[touched.at(-1) ?? -1]];
  return {
    start: Math.min(span.start, first?.start ?? span.start),
    end: Math.max(span.end, last?.end ?? span.end),
  };
}

export function spotOf(found: Spot['finding'], text: Text, draft: Draft): Spot {
  const { source } = text;
  const start = wordStart(source, found.start);
  const end = withoutMarks(source, { start, end: wordEnd(source, found.end) });
  const words = straight(source.slice(start, end));
  const finding = { ...found, start, end, words };
  const sentence = sentenceOf(finding, text);
  return {
    draft,
    finding,
    sentence,
    words,
    before: straight(source.slice(sentence.start, start)),
    after: straight(source.slice(end, sentence.end)),
  };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** A finding may begin or end inside a word; no remedy leaves half of one. */
function wordStart(source: string, at: number): number {
  let start = at;
  while (start > 0 && WORD.test(source.charAt(start)) && WORD.test(source.charAt(start - 1))) start--;
  return start;
}

function wordEnd(source: string, at: number): number {
  let end = at;
  while (end < source.length && WORD.test(source.charAt(end - 1)) && WORD.test(source.charAt(end))) end++;
  return end;
}

/** The end of a span without the marks and spaces it ends with. */
function withoutMarks(source: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /[\s.,;:!?\u2026]/.test(source.charAt(at - 1))) at--;
  const isInitial =
    source.charAt(at) === '.' && at < end && /^\.(?:[,;:)'\u2019]| \p{Ll})/u.test(source.slice(at, at + 3));
  return isInitial ? at + 1 : at;
}

/** Nothing but marks stands before the words. */
export function isOpening({ before }: Spot): boolean {
  return !/[\p{L}\p{N}]/u.test(before);
}

/** The words stand between commas, dashes or brackets, so that the sentence is whole without them. */
export function isAside({ before, after }: Spot): boolean {
  return /(?:[,;(]| [-\u2013\u2014]) ?$/.test(before) && /^ ?(?:[,.;:!?)\u2026]|$|[-\u2013\u2014] )/.test(after);
}

/** The words open the sentence, parted from the rest by a mark. */
export function isHeading(spot: Spot): boolean {
  return isOpening(spot) && /^ ?[,;:]/.test(spot.after);
}

/** A phrase ends after the words. */
export function endsPhrase({ after }: Spot): boolean {
  return /^ ?(?:[.,;:!?)\u2026]|\p{Extended_Pictographic}|#|$|[-\u2013\u2014] )/u.test(after);
}

/** With straight quotes and plain spaces, one for one, so that offsets stay. */
function straight(words: string): string {
  return words
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\t\u00a0]/g, ' ');
}
