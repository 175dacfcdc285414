/**
 * What trained classifiers make of a draft: probabilities, never verdicts.
 *
 *   reading → heads (whole draft) → tagger (each token, told what the heads say) → spans → decision
 */
import type { Evidence, Text } from '@/lib/engine/parts';
import type { Draft, Signal } from '@/lib/engine/types';
import { decide, decisionInputs } from './decision';
import { HEADS, scoreHeads } from './heads';
import { readDraftWords } from './reading';
import { calibrated, candidates } from './spans';
import { Tagger } from './tagger';
import type { Weights } from './weights';

/**
 * The evidence for a draft. `spans` holds every signal the finders saw, its confidence now the calibrated probability
 * that it is of its type and a patient's, and spans that only the tagger proposes. `draft.note`, `draft.interrupt` and
 * `draft.stop` are calibrated for the draft as a whole.
 */
export type Classifier = (text: Text, draft: Draft, signals: readonly Signal[]) => Evidence;

export function createClassifier(weights: Weights): Classifier {
  const tagger = new Tagger(weights.tagger);
  return (text, draft, signals) => {
    const reading = readDraftWords(text, draft, signals, weights.clusters);
    const heads = scoreHeads(reading, weights.heads);
    const spans = calibrated(candidates(reading, tagger.tag(reading, heads)), weights.spans);
    const calls = decide(decisionInputs(text, draft, heads, spans), weights.decision);
    const byHead = Object.fromEntries(HEADS.map((head, at) => [head, heads[at] ?? 0]));
    return { draft: { ...byHead, ...calls }, sentences: [], spans };
  };
}
