/**
 * The last step (stacked generalization, Wolpert 1992): from the heads, the tagged spans and the odds of each rule to
 * calibrated probabilities of the levels, by boosted trees fitted on drafts that heads and tagger had not seen.
 */

import { countCareWords } from '@/lib/engine/care-words';
import { memoize } from '@/lib/engine/memoize';
import type { Text } from '@/lib/engine/parts';
import { DRAFT_KINDS, type Draft, type Signal, SPAN_TYPES } from '@/lib/engine/types';
import { profilePlace } from '@/lib/engine/weigh';
import type { Answers } from './answers';
import { type Forest, scoreForest } from './boosted-trees';
import { logit, sigmoid } from './logistic';
import { ruleOdds } from './rule-odds';

/** At least caution, at least warn, stop. */
export const CALLS = ['note', 'interrupt', 'stop'] as const;
export type Call = (typeof CALLS)[number];

/** What everyday posts are full of. */
const WEB_KINDS = ['handle', 'hashtag', 'url', 'emoji'] as const;

export type DecisionWeights = Readonly<Record<Call, Forest>>;

export function decide(inputs: readonly number[], weights: DecisionWeights): Record<Call, number> {
  const score = (call: Call) => sigmoid(scoreForest(weights[call], inputs));
  return { note: score('note'), interrupt: score('interrupt'), stop: score('stop') };
}

/** `signals` of each sentence, calibrated. */
export function decisionInputs(
  text: Text,
  draft: Draft,
  { whole, peaks }: Pick<Answers, 'whole' | 'peaks'>,
  signals: readonly (readonly Signal[])[],
): number[] {
  const odds = ruleOdds(signals, draft.author, draft.text.length);
  const patient = whole[0] ?? 0;
  return [
    ...whole.map(logit),
    ...peaks,
    ...odds.map(logit),
    ...odds,
    ...odds.map((value) => value * patient),
    ...likeliest(signals),
    ...DRAFT_KINDS.map((kind) => (draft.kind === kind ? 1 : 0)),
    profilePlace(draft.author) === undefined ? 0 : 1,
    Math.log1p(draft.text.length) - 5,
    countCareWords(text),
    ...webCounts(text),
  ];
}

/** The largest confidence of any signal of each type. */
function likeliest(sentences: readonly (readonly Signal[])[]): number[] {
  const most = SPAN_TYPES.map(() => 0);
  for (const signals of sentences) {
    if (signals.length === 0) continue;
    const { types, confidences } = confidencesIn(signals);
    for (let at = 0; at < types.length; at++) {
      const type = types[at] ?? 0;
      most[type] = Math.max(most[type] ?? 0, confidences[at] ?? 0);
    }
  }
  return most;
}

/** For each signal of a sentence, the index of its type, and its confidence. */
const confidencesIn = memoize((signals: readonly Signal[]) => ({
  types: Uint8Array.from(signals, ({ type }) => SPAN_TYPES.indexOf(type)),
  confidences: Float64Array.from(signals, ({ confidence }) => confidence),
}));

/** How many tokens of a text are of each of the `WEB_KINDS`. */
function webCounts({ parts }: Text): number[] {
  const counts = WEB_KINDS.map(() => 0);
  for (const part of parts) for (const kind of webKindsIn(part)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** For each token of one of the `WEB_KINDS`, which of them. */
const webKindsIn = memoize(({ tokens }: Text): readonly number[] =>
  tokens.flatMap(({ kind }) => WEB_KINDS.flatMap((web, at) => (web === kind ? [at] : []))),
);
