import { clean } from './clean';
import type { Sentence, Text } from './parts';
import { sentenceSpans } from './sentences';
import { tokenize } from './tokens';
import type { Span } from './types';

/** Reads a draft once: sentences, tokens, and the clean form that patterns run on. Linear in its length. */
export function readText(source: string): Text {
  return compose(
    source,
    sentenceSpans(source).map((span) => ({ span, text: readSentence(source.slice(span.start, span.end)) })),
  );
}

/** A single sentence as a text of its own, offsets from its first character. */
export function readSentence(source: string): Text {
  const { text, origins } = clean(source);
  const origin = (at: number): number => (origins === null ? at : (origins[at] ?? source.length));
  const span = (start: number, end: number): Span => ({
    start: origin(start),
    end: end > start ? endOf(source, origin(end - 1)) : origin(start),
  });
  const tokens = tokenize(text).map((token) => ({ ...token, ...span(token.start, token.end) }));
  const sentence: Sentence = { index: 0, start: 0, end: source.length, tokens };
  return { source, clean: text, tokens, sentences: [sentence], span };
}

/** One past the character at `at`, so that a range never ends inside a surrogate pair. */
function endOf(source: string, at: number): number {
  return at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

interface Placed {
  readonly span: Span;
  readonly text: Text;
}

/** Puts sentences that were read one by one back into their draft. */
export function compose(source: string, placed: readonly Placed[]): Text {
  let whole: { readonly text: string; readonly origins: Int32Array | null } | undefined;
  const read = () => (whole ??= clean(source));
  const sentences = placed.map(({ span, text }, index) => ({
    index,
    ...span,
    tokens: text.tokens.map((token) => ({ ...token, start: token.start + span.start, end: token.end + span.start })),
  }));
  return {
    source,
    get clean() {
      return read().text;
    },
    tokens: sentences.flatMap((sentence) => sentence.tokens),
    sentences,
    span(start, end) {
      const { origins } = read();
      const origin = (at: number): number => (origins === null ? at : (origins[at] ?? source.length));
      return { start: origin(start), end: end > start ? endOf(source, origin(end - 1)) : origin(start) };
    },
  };
}
