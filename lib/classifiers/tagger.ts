/**
 * Tags each token with the probability that it is part of a patient's span of each type: multinomial logistic
 * regression over the token's surroundings (a maximum-entropy tagger, Ratnaparkhi 1996).
 */
import { LruMap } from '@/lib/engine/lru-map';
import { SPAN_TYPES, type SpanType } from '@/lib/engine/types';
import { mix } from './hash';
import { HEADS, type Head } from './heads';
import type { Reading } from './reading';
import { type SparseTable, scoreFeatures } from './sparse-table';
import { headFeatures, outsideOf, type Surroundings, surroundings, tokenFeatures } from './token-features';

/** Classes of the tagger: none, then the span types in their order. */
export const TAG_COUNT = SPAN_TYPES.length + 1;

/** The value of every token feature. */
export const TOKEN_VALUE = 0.4;

/** Heads that a token's tag depends on. */
const TELLING: readonly Head[] = [
  'patient',
  'direct',
  'confirm',
  'advice',
  'contempt',
  'boundary',
  'consent',
  'changed',
];
const BIN_EDGES = [0.05, 0.2, 0.4, 0.6, 0.8];

/** Probabilities of one token, by class. */
export type TagProbabilities = Float32Array;

/** Enough for the longest draft anybody edits. */
const KEPT_SENTENCES = 1_000;

/**
 * Tags drafts, and keeps the tags of each sentence for as long as nothing that they depend on changes: while somebody
 * types, that is nearly all of them. What is kept lives in memory only.
 */
export class Tagger {
  readonly #table: SparseTable;
  readonly #kept = new LruMap<string, readonly TagProbabilities[]>(KEPT_SENTENCES);

  constructor(table: SparseTable) {
    this.#table = table;
  }

  /** The probabilities of each token of the draft, given those of the heads in the order of `HEADS`. */
  tag(reading: Reading, heads: readonly number[]): TagProbabilities[] {
    const around = surroundings(reading);
    const told = toldBy(heads);
    const { kind, author, replyTo } = reading.draft;
    const setting = JSON.stringify([kind, author, replyTo, told]);
    let from = 0;
    return reading.text.sentences.flatMap(({ start, end, tokens }) => {
      const to = from + tokens.length;
      const key = `${setting} ${outsideOf(around, from, to)} ${reading.text.source.slice(start, end)}`;
      const tags = this.#kept.getOrInsertComputed(key, () => tagRange(around, from, to, told, this.#table));
      from = to;
      return tags;
    });
  }
}

function tagRange(
  around: Surroundings,
  from: number,
  to: number,
  told: readonly number[],
  table: SparseTable,
): TagProbabilities[] {
  return Array.from({ length: to - from }, (_, by) => {
    const features = [...tokenFeatures(around, from + by), ...headFeatures(around, from + by, told)];
    return softmax(scoreFeatures(table, features, TOKEN_VALUE));
  });
}

/** What the heads tell the tagger: each telling one's number, with how likely it is in coarse steps. */
export function toldBy(heads: readonly number[]): number[] {
  return TELLING.map((head, at) => mix(1000 + at, binOf(heads[HEADS.indexOf(head)] ?? 0)));
}

/** The class of a type. */
export function classOf(type: SpanType): number {
  return SPAN_TYPES.indexOf(type) + 1;
}

function binOf(probability: number): number {
  return BIN_EDGES.filter((edge) => probability >= edge).length;
}

export function softmax(logits: Float32Array): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const logit of logits) most = Math.max(most, logit);
  let sum = 0;
  const powers = logits.map((logit) => Math.exp(logit - most));
  for (const power of powers) sum += power;
  return powers.map((power) => power / sum);
}
