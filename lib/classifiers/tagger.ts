/**
 * Tags each token with the probability that it is part of a patient's span of each type: multinomial logistic
 * regression over the token's surroundings (a maximum-entropy tagger, Ratnaparkhi 1996).
 */
import { SPAN_TYPES, type SpanType } from '@/lib/engine/types';
import type { Answers } from './answers';
import { keptWith } from './kept';
import type { DraftWords } from './reading';
import { addWeights, type SparseTable, scale } from './sparse-table';
import { headFeatures, type Sink, tokenFeatures } from './token-features';
import { tellings } from './told';
import { REACH, type Window, windowsOf } from './windows';

/** Classes of the tagger: none, then the span types in their order. */
export const TAG_COUNT = SPAN_TYPES.length + 1;

/** The value of every token feature. */
export const TOKEN_VALUE = 0.4;

/** Probabilities of a sentence's tokens: for each token `TAG_COUNT` of them, by class. */
export type TagProbabilities = Float32Array;

/**
 * Tags drafts, and keeps the tags of each sentence for as long as nothing that they depend on changes: while somebody
 * types, that is nearly all of them. What is kept lives in memory only.
 */
export class Tagger {
  readonly #table: SparseTable;
  readonly #kept = keptWith<Window, TagProbabilities>();
  readonly #own = keptWith<Window, Int32Array>();
  /** What the features given to `#add` come to. */
  readonly #sums = new Int32Array(TAG_COUNT);
  readonly #add: Sink;

  constructor(table: SparseTable) {
    this.#table = table;
    this.#add = (feature) => addWeights(table, feature, 1, this.#sums);
  }

  /** For each sentence the probabilities of its tokens, given what the heads answer for it. */
  tag(draft: DraftWords, { sentences }: Pick<Answers, 'sentences'>): TagProbabilities[] {
    return windowsOf(draft).map((window, at) => {
      const told = sentences[at] ?? 0;
      return this.#kept(window, told, () => this.#tagsOf(window, tellings(told)));
    });
  }

  #tagsOf(window: Window, told: readonly number[]): TagProbabilities {
    const own = this.#own(window, '', () => this.#ownSums(window));
    const tags = new Float32Array(own.length);
    for (let at = 0; at < window.marks.length; at++) {
      if (isUnasked(window, at)) continue;
      const [start, end] = [at * TAG_COUNT, (at + 1) * TAG_COUNT];
      for (let tag = 0; tag < TAG_COUNT; tag++) this.#sums[tag] = own[start + tag] ?? 0;
      headFeatures(window, at, told, this.#add);
      scale(this.#table, this.#sums, TOKEN_VALUE, tags, start);
      softmax(tags, start, end);
    }
    return tags;
  }

  /** What the features of each token come to that the heads have no part in. */
  #ownSums(window: Window): Int32Array {
    const own = new Int32Array(window.marks.length * TAG_COUNT);
    for (let at = 0; at < window.marks.length; at++) {
      if (isUnasked(window, at)) continue;
      this.#sums.fill(0);
      tokenFeatures(window, at, this.#add);
      own.set(this.#sums, at * TAG_COUNT);
    }
    return own;
  }
}

/** A mark that no finder's signal covers is part of no span, whatever its tag would be. */
function isUnasked({ marks, covering }: Window, at: number): boolean {
  return marks[at] === true && covering[at + REACH]?.length === 0;
}

/** The class of a type. */
export function classOf(type: SpanType): number {
  return SPAN_TYPES.indexOf(type) + 1;
}

/** Makes logits between `start` and `end` probabilities, where they stand. */
export function softmax(values: Float32Array, start = 0, end = values.length): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = start; at < end; at++) most = Math.max(most, values[at] ?? 0);
  let sum = 0;
  for (let at = start; at < end; at++) {
    values[at] = Math.exp((values[at] ?? 0) - most);
    sum += values[at] ?? 0;
  }
  for (let at = start; at < end; at++) values[at] = (values[at] ?? 0) / sum;
}
