/**
 * Tags each token with the probability that it is part of a patient's span of each type: multinomial logistic
 * regression over the token's surroundings (a maximum-entropy tagger, Ratnaparkhi 1996).
 */
import { SPAN_TYPES, type SpanType } from '@/lib/engine/types';
import { mix } from './hash';
import { HEADS, type Head } from './heads';
import { keptWith } from './kept';
import type { DraftWords } from './reading';
import { addAll, type SparseTable, scaled } from './sparse-table';
import { headFeatures, tokenFeatures } from './token-features';
import { REACH, type Window, windowsOf } from './windows';

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

/** A mark that no finder's signal covers is part of no span, whatever its tag would be. */
const UNASKED = new Int32Array(0);
const NO_TAGS: TagProbabilities = new Float32Array(0);

/**
 * Tags drafts, and keeps the tags of each sentence for as long as nothing that they depend on changes: while somebody
 * types, that is nearly all of them. What is kept lives in memory only.
 */
export class Tagger {
  readonly #table: SparseTable;
  readonly #kept = keptWith<Window, readonly TagProbabilities[]>();
  readonly #own = keptWith<Window, readonly Int32Array[]>();

  constructor(table: SparseTable) {
    this.#table = table;
  }

  /** For each sentence the probabilities of its tokens, given those of the heads in the order of `HEADS`. */
  tag(draft: DraftWords, heads: readonly number[]): (readonly TagProbabilities[])[] {
    const told = toldBy(heads);
    const key = told.join(' ');
    return windowsOf(draft).map((window) => this.#kept(window, key, () => this.#tagsOf(window, told)));
  }

  #tagsOf(window: Window, told: readonly number[]): TagProbabilities[] {
    const own = this.#own(window, '', () => this.#ownSums(window));
    return own.map((sums, at) => {
      if (sums === UNASKED) return NO_TAGS;
      const all = sums.slice();
      addAll(this.#table, headFeatures(window, at, told), all);
      return softmax(scaled(this.#table, all, TOKEN_VALUE));
    });
  }

  /** What the features of each token come to that the heads have no part in. */
  #ownSums(window: Window): Int32Array[] {
    return window.marks.map((isMark, at) => {
      if (isMark && window.covering[at + REACH]?.length === 0) return UNASKED;
      const sums = new Int32Array(TAG_COUNT);
      addAll(this.#table, tokenFeatures(window, at), sums);
      return sums;
    });
  }
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
  for (const logit of logits) if (logit > most) most = logit;
  let sum = 0;
  const shares = new Float32Array(logits.length);
  for (let at = 0; at < logits.length; at++) {
    shares[at] = Math.exp((logits[at] ?? 0) - most);
    sum += shares[at] ?? 0;
  }
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / sum;
  return shares;
}
