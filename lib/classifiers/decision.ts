/**
 * The last step (stacked generalization, Wolpert 1992): from the heads, the tagged spans and the odds of each rule to
 * calibrated probabilities of the levels, by boosted trees fitted on drafts that heads and tagger had not seen.
 */

import { countCareWords } from '@/lib/engine/care-words';
import { memoize } from '@/lib/engine/memoize';
import type { Text } from '@/lib/engine/parts';
import { DRAFT_KINDS, type Draft, type Signal, SPAN_TYPES } from '@/lib/engine/types';
import { profilePlace } from '@/lib/engine/weigh';
import type { Answers, PassageAnswers } from './answers';
import { type Forest, scoreForest } from './boosted-trees';
import { logit, sigmoid } from './logistic';
import { ruleOdds } from './rule-odds';

/** At least caution, at least warn, stop. */
export const CALLS = ['note', 'interrupt', 'stop'] as const;
export type Call = (typeof CALLS)[number];

/** What everyday posts are full of. */
const WEB_KINDS = ['handle', 'hashtag', 'url', 'emoji'] as const;

export type DecisionWeights = Readonly<Record<Call, Forest>>;

/**
 * What a sentence, or two, of a longer draft say by themselves counts for so much less, in logits: out of their place they
 * may say more than in it. Chosen on drafts of worlds left out: less of a discount finds hardly more of them, and asks
 * about more harmless ones.
 */
const DISCOUNT: Readonly<Record<PassageAnswers['count'], number>> = { 1: 1.3, 2: 0.5 };

/** What is judged: a draft, or a passage of it as if it were all. */
export interface Judged extends Pick<Answers, 'whole' | 'peaks'> {
  /** The sentences. */
  readonly parts: readonly Text[];
  /** UTF-16 code units. */
  readonly length: number;
  /** Of each sentence, calibrated. */
  readonly signals: readonly (readonly Signal[])[];
}

export interface Called {
  readonly calls: Readonly<Record<Call, number>>;
  /** The passage that calls for an interruption by itself, where the draft as a whole calls for it less. */
  readonly passage: PassageAnswers | undefined;
}

/** What a draft as a whole calls for, or a passage of it by itself where that is more: it is as grave as if it stood alone. */
export function decide(
  draft: Draft,
  whole: Judged,
  passages: readonly PassageAnswers[],
  weights: DecisionWeights,
): Called {
  const calls = callsFor(decisionInputs(draft, whole), weights);
  let passage: PassageAnswers | undefined;
  for (const one of passages) {
    const own = callsFor(decisionInputs(draft, judgedAlone(whole, one)), weights);
    for (const call of CALLS) {
      const value = sigmoid(logit(own[call]) - DISCOUNT[one.count]);
      if (value <= calls[call]) continue;
      calls[call] = value;
      if (call === 'interrupt') passage = one;
    }
  }
  return { calls, passage };
}

/** A passage of a draft as if it were all of it. */
function judgedAlone(draft: Judged, { first, count, logits }: PassageAnswers): Judged {
  const parts = draft.parts.slice(first, first + count);
  return {
    parts,
    length: parts.reduce((sum, { source }) => sum + source.length, 0),
    signals: draft.signals.slice(first, first + count),
    whole: logits.map(sigmoid),
    peaks: logits,
  };
}

function callsFor(inputs: readonly number[], weights: DecisionWeights): Record<Call, number> {
  const score = (call: Call) => sigmoid(scoreForest(weights[call], inputs));
  return { note: score('note'), interrupt: score('interrupt'), stop: score('stop') };
}

export function decisionInputs({ author, kind }: Draft, { parts, length, whole, peaks, signals }: Judged): number[] {
  const odds = ruleOdds(signals, author, length);
  const patient = whole[0] ?? 0;
  return [
    ...whole.map(logit),
    ...peaks,
    ...odds.map(logit),
    ...odds,
    ...odds.map((value) => value * patient),
    ...likeliest(signals),
    ...DRAFT_KINDS.map((one) => (kind === one ? 1 : 0)),
    profilePlace(author) === undefined ? 0 : 1,
    Math.log1p(length) - 5,
    countCareWords({ parts }),
    ...webCounts({ parts }),
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
function webCounts({ parts }: Pick<Text, 'parts'>): number[] {
  const counts = WEB_KINDS.map(() => 0);
  for (const part of parts) for (const kind of webKindsIn(part)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** For each token of one of the `WEB_KINDS`, which of them. */
const webKindsIn = memoize(({ tokens }: Text): readonly number[] =>
  tokens.flatMap(({ kind }) => WEB_KINDS.flatMap((web, at) => (web === kind ? [at] : []))),
);
