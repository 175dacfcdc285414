/**
 * What trained classifiers make of a draft: probabilities, never verdicts.
 *
 *   reading → heads (whole draft, and stretch by stretch) → tagger (each token, told what the heads say) → spans → decision
 */
import { FLOOR } from '@/lib/engine/decide';
import { memoize } from '@/lib/engine/memoize';
import type { Evidence, Reading } from '@/lib/engine/parts';
import { moved } from '@/lib/engine/shift';
import type { Draft, Signal, Span } from '@/lib/engine/types';
import { Answerer, type PassageAnswers } from './answers';
import { decide } from './decision';
import { HEADS } from './heads';
import { keptWith } from './kept';
import { type DraftWords, WordReader } from './reading';
import { calibrated, candidates } from './spans';
import { Tagger, type TagProbabilities } from './tagger';
import type { Weights } from './weights';

/**
 * The evidence for a draft. `spans` and `unlikely` hold every signal the finders saw, its confidence now the calibrated
 * probability that it is of its type and a patient's, and spans that only the tagger proposes. `draft.note`,
 * `draft.interrupt` and `draft.stop` are calibrated for the draft as a whole.
 */
export type Classifier = (reading: Reading, draft: Draft) => Evidence;

function rangeOf({ first, count }: PassageAnswers, { draft, sentences }: DraftWords): Span {
  return {
    start: sentences[first]?.start ?? 0,
    end: sentences[first + count]?.start ?? draft.text.length,
  };
}

const likely = memoize((signals: readonly Signal[]) => signals.filter(({ confidence }) => confidence >= FLOOR));
const unlikely = memoize((signals: readonly Signal[]) => signals.filter(({ confidence }) => confidence < FLOOR));

export function createClassifier(weights: Weights): Classifier {
  const reader = new WordReader(weights.clusters);
  const answerer = new Answerer(weights.heads);
  const tagger = new Tagger(weights.tagger);
  const kept = keptWith<TagProbabilities, readonly Signal[]>();

  /** The signals of each sentence, offsets from its first character. */
  function spansOf({ sentences }: DraftWords, tags: readonly TagProbabilities[]): (readonly Signal[])[] {
    return sentences.map(({ words }, at) => {
      const tagged = tags[at];
      return tagged ? kept(tagged, '', () => calibrated(candidates(words, tagged), weights.spans)) : [];
    });
  }

  return (reading, draft) => {
    const words = reader.read(reading, draft);
    const answers = answerer.answer(words);
    const spans = spansOf(words, tagger.tag(words, answers));
    const whole = { ...answers, parts: reading.text.parts, length: draft.text.length, signals: spans };
    const { calls, passage } = decide(draft, whole, answers.passages, weights.decision);
    const byHead = Object.fromEntries(HEADS.map((head, at) => [head, answers.whole[at] ?? 0]));
    const placed = (some: (signals: readonly Signal[]) => readonly Signal[]): Signal[] => {
      const all: Signal[] = [];
      for (const [at, own] of spans.entries()) {
        for (const signal of moved(some(own), words.sentences[at]?.start ?? 0)) all.push(signal);
      }
      return all;
    };
    return {
      draft: { ...byHead, ...calls },
      ...(passage && { passage: rangeOf(passage, words) }),
      spans: placed(likely),
      unlikely: () => placed(unlikely),
    };
  };
}
