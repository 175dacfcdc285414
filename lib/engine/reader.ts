import { LruMap } from './lru-map';
import type { Passage, Placed, Reading, SignalFinder } from './parts';
import { moved } from './shift';
import { SentenceSplitter } from './splitter';
import { compose, readSentence } from './text';
import type { Draft, Signal, Span } from './types';

/**
 * How many sentences are kept beside those of the last draft that stand as far from its start or end as they did: for
 * drafts that are edited by turns, or at several places at once.
 */
const KEPT_SENTENCES = 400;

/**
 * Reads drafts sentence by sentence and keeps what it found in each, so that one keystroke costs one sentence.
 * What is kept lives in memory only, as long as the worker.
 */
export class SentenceReader {
  readonly #finders: readonly SignalFinder[];
  readonly #kept = new LruMap<string, Passage>(KEPT_SENTENCES);
  readonly #splitter = new SentenceSplitter();
  /** The last draft, however long it was. */
  #last: LastDraft = { context: '', passages: [] };

  constructor(finders: readonly SignalFinder[]) {
    this.#finders = finders;
  }

  read(draft: Draft): Reading {
    const context = JSON.stringify([draft.kind, draft.author, draft.replyTo]);
    const spans = this.#splitter.split(draft.text);
    const last = this.#last.context === context ? this.#last.passages : [];
    const grown = spans.length - last.length;
    const passages = spans.map((span, index): Placed => {
      const { start, end } = span;
      const same = standing(last[index], draft.text, span) ?? standing(last[index - grown], draft.text, span);
      if (same?.start === start) return same;
      const source = draft.text.slice(start, end);
      const passage =
        same?.passage ?? this.#kept.getOrInsertComputed(`${context}\n${source}`, () => this.#find(source, draft));
      return { start, passage };
    });
    this.#last = { context, passages };
    const text = compose(draft.text, () =>
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

interface LastDraft {
  /** What its passages depend on beside their own words. */
  readonly context: string;
  readonly passages: readonly Placed[];
}

/** A passage of one draft, if its words stand at a place of another. */
function standing(placed: Placed | undefined, text: string, { start, end }: Span): Placed | undefined {
  const source = placed?.passage.text.source;
  return source?.length === end - start && text.startsWith(source, start) ? placed : undefined;
}

/** What the finders saw in the whole draft, where it stands there. */
export function signalsOf({ passages }: Reading): Signal[] {
  return passages.flatMap(({ start, passage }) => moved(passage.signals, start));
}
