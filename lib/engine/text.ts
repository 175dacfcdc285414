import { clean } from './clean';
import type { Sentence, Text } from './parts';
import { sentenceSpans } from './sentences';
import { tokenize } from './tokens';
import type { Span } from './types';

/** Reads a draft once: sentences, tokens, and the clean form that patterns run on. Linear in its length. */
export function readText(source: string): Text {
  return compose(
    source,
    sentenceSpans(source).map(({ start, end }) => ({ start, text: readSentence(source.slice(start, end)) })),
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
  const read: Text = {
    source,
    clean: text,
    tokens,
    sentences: [sentence],
    get parts() {
      return [read];
    },
    span,
  };
  return read;
}

/** One past the character at `at`, so that a range never ends inside a surrogate pair. */
function endOf(source: string, at: number): number {
  return at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

interface PlacedText {
  readonly start: number;
  readonly text: Text;
}

/** Puts sentences that were read one by one back into their draft; what few ask for is worked out when they do. */
export function compose(source: string, placed: readonly PlacedText[]): Text {
  const read = once(() => clean(source));
  const sentences = placed.map(({ start, text }, index) => placedSentence(text, index, start));
  const tokens = once(() => sentences.flatMap((sentence) => sentence.tokens));
  return {
    source,
    get clean() {
      return read().text;
    },
    get tokens() {
      return tokens();
    },
    sentences,
    parts: placed.map(({ text }) => text),
    span(start, end) {
      const { origins } = read();
      const origin = (at: number): number => (origins === null ? at : (origins[at] ?? source.length));
      return { start: origin(start), end: end > start ? endOf(source, origin(end - 1)) : origin(start) };
    },
  };
}

function placedSentence(text: Text, index: number, start: number): Sentence {
  const tokens = once(() =>
    text.tokens.map((token) => ({ ...token, start: token.start + start, end: token.end + start })),
  );
  return {
    index,
    start,
    end: start + text.source.length,
    get tokens() {
      return tokens();
    },
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
