import { expect, test } from 'vitest';
import type { SignalFinder } from '@/lib/engine/parts';
import { SentenceReader, signalsOf } from '@/lib/engine/reader';
import type { Draft, DraftKind, Signal } from '@/lib/engine/types';

interface Table {
  /** Text and the words that must be found in it, at least likely; the kind of draft when it matters. */
  readonly finds: readonly (readonly [text: string, words: string, kind?: DraftKind])[];
  /** Texts in which nothing likely may be found. */
  readonly quiet: readonly (readonly [text: string, kind?: DraftKind])[];
}

/** From here on a signal counts without the classifiers' help. */
const LIKELY = 0.5;

export function testWordings(finder: SignalFinder, { finds, quiet }: Table): void {
  for (const [text, words, kind = 'post'] of finds) {
    test(`finds in ${text}: ${words}`, () => {
      const found = likely(finder, { text, kind });
      expect(found.map((signal) => signal.words)).toContainEqual(expect.stringContaining(words));
      for (const signal of found) {
        expect(text.slice(signal.start, signal.end)).toBe(signal.words);
        expect(signal.because).not.toEqual([]);
      }
    });
  }
  for (const [text, kind = 'post'] of quiet) {
    test(`keeps quiet in ${text}`, () => {
      expect(likely(finder, { text, kind }).map((signal) => signal.words)).toEqual([]);
    });
  }
}

function likely(finder: SignalFinder, draft: Draft): Signal[] {
  return signalsOf(new SentenceReader([finder]).read(draft)).filter((signal) => signal.confidence >= LIKELY);
}
