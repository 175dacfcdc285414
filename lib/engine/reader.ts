import { LruMap } from './lru-map';
import type { Passage, Placed, Reading, SignalFinder } from './parts';
import { moved } from './shift';
import { SentenceSplitter } from './splitter';
import { compose, readSentence } from './text';
import type { Draft, Signal } from './types';

/** How many sentences are kept beside those of the last draft: for drafts that are edited by turns. */
const KEPT_SENTENCES = 400;

/**
 * Reads drafts sentence by sentence and keeps what it found in each, so that one keystroke costs one sentence.
 * What is kept lives in memory only, as long as the worker.
 */
export class SentenceReader {
  readonly #finders: readonly SignalFinder[];
  readonly #kept = new LruMap<string, Passage>(KEPT_SENTENCES);
  readonly #splitter = new SentenceSplitter();
  /** The sentences of the last draft, however long it was. */
  #last: ReadonlyMap<string, Passage> = new Map();

  constructor(finders: readonly SignalFinder[]) {
    this.#finders = finders;
  }

  read(draft: Draft): Reading {
    const context = JSON.stringify([draft.kind, draft.author, draft.replyTo]);
    const now = new Map<string, Passage>();
    const passages = this.#splitter.split(draft.text).map(({ start, end }): Placed => {
      const source = draft.text.slice(start, end);
      const key = `${context}\n${source}`;
      const passage = this.#last.get(key) ?? this.#kept.getOrInsertComputed(key, () => this.#find(source, draft));
      now.set(key, passage);
      return { start, passage };
    });
    this.#last = now;
    const text = compose(
      draft.text,
      passages.map(({ start, passage: { text: sentence } }) => ({
        start,
        end: start + sentence.source.length,
        text: () => sentence,
      })),
    );
    return { text, passages };
  }

  #find(source: string, draft: Draft): Passage {
    const text = readSentence(source);
    const signals = this.#finders.flatMap((finder) => finder.find(text, draft)).sort((a, b) => a.start - b.start);
    return { text, signals };
  }
}

/** What the finders saw in the whole draft, where it stands there. */
export function signalsOf({ passages }: Reading): Signal[] {
  return passages.flatMap(({ start, passage }) => moved(passage.signals, start));
}
