import { LruMap } from './lru-map';
import type { SignalFinder, Text } from './parts';
import { sentenceSpans } from './sentences';
import { compose, readSentence } from './text';
import type { Draft, Signal, Span } from './types';

/** Enough for the longest draft anybody edits. */
const KEPT_SENTENCES = 1_000;

export interface Reading {
  readonly text: Text;
  /** In the order of the text; overlapping signals of different types are all kept. */
  readonly signals: readonly Signal[];
}

/**
 * Reads drafts sentence by sentence and keeps what it found in each, so that one keystroke costs one sentence.
 * What is kept lives in memory only, as long as the worker.
 */
export class SentenceReader {
  readonly #finders: readonly SignalFinder[];
  readonly #kept = new LruMap<string, Reading>(KEPT_SENTENCES);

  constructor(finders: readonly SignalFinder[]) {
    this.#finders = finders;
  }

  read(draft: Draft): Reading {
    const context = JSON.stringify([draft.kind, draft.author, draft.replyTo]);
    const read = sentenceSpans(draft.text).map((span) => ({ span, ...this.#sentence(draft, span, context) }));
    return {
      text: compose(draft.text, read),
      signals: read.flatMap(({ span, signals }) => signals.map((signal) => moved(signal, span.start))),
    };
  }

  #sentence(draft: Draft, span: Span, context: string): Reading {
    const source = draft.text.slice(span.start, span.end);
    const key = `${context}\n${source}`;
    return this.#kept.getOrInsertComputed(key, () => this.#find(source, draft));
  }

  #find(source: string, draft: Draft): Reading {
    const text = readSentence(source);
    const signals = this.#finders.flatMap((finder) => finder.find(text, draft)).sort((a, b) => a.start - b.start);
    return { text, signals };
  }
}

function moved(signal: Signal, by: number): Signal {
  return { ...signal, start: signal.start + by, end: signal.end + by };
}
