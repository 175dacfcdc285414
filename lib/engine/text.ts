import { clean } from './clean';
import { once } from './once';
import type { Sentence, Text, Token } from './parts';
import { sentenceSpans } from './sentences';
import { tokenize } from './tokens';
import type { Span } from './types';

/** Reads a draft: sentences, tokens, and the clean form that patterns run on, each when it is asked for. Linear in its length. */
export function readText(source: string): Text {
  return compose(
    source,
    once(() =>
      sentenceSpans(source).map(({ start, end }) => {
        const text = once(() => readSentence(source.slice(start, end)));
        return { start, end, text };
      }),
    ),
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

interface PlacedText extends Span {
  /** The sentence as a text of its own. */
  readonly text: () => Text;
}

/** Puts sentences that were read one by one back into their draft; what few ask for is worked out when they do. */
export function compose(source: string, placed: () => readonly PlacedText[]): Text {
  const read = once(() => clean(source));
  const sentences = once(() => placed().map((sentence, index) => new PlacedSentence(sentence, index)));
  const tokens = once(() => sentences().flatMap((sentence) => sentence.tokens));
  const parts = once(() => placed().map(({ text }) => text()));
  return {
    source,
    get clean() {
      return read().text;
    },
    get tokens() {
      return tokens();
    },
    get sentences() {
      return sentences();
    },
    get parts() {
      return parts();
    },
    span(start, end) {
      const { origins } = read();
      const origin = (at: number): number => (origins === null ? at : (origins[at] ?? source.length));
      return { start: origin(start), end: end > start ? endOf(source, origin(end - 1)) : origin(start) };
    },
  };
}

/** A sentence where it stands in its draft; its tokens are moved there when somebody asks for them. */
class PlacedSentence implements Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly #text: () => Text;
  #tokens: readonly Token[] | undefined;

  constructor({ start, end, text }: PlacedText, index: number) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.#text = text;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.#text().tokens.map((token) => ({
      ...token,
      start: token.start + this.start,
      end: token.end + this.start,
    }));
    return this.#tokens;
  }
}
