/** What the heads answer for a draft: as a whole, and as its stretches are read by themselves. */
import { HEADS, HeadScorer } from './heads';
import { logit, sigmoid } from './logistic';
import type { DraftWords } from './reading';
import type { SparseTable } from './sparse-table';
import { StretchScorer } from './stretches';

export interface Answers {
  /** Probabilities for the whole draft, in the order of `HEADS`. */
  readonly whole: readonly number[];
  /** In the same order, the largest logit of any stretch; those of the whole draft where it is one. */
  readonly peaks: readonly number[];
  /** For each sentence, in the same order, the largest probability for the draft or a stretch that it is in. */
  readonly sentences: readonly (readonly number[])[];
}

/** Answers for one draft after another; what does not change between two of them is not summed up again. */
export class Answerer {
  readonly #whole: HeadScorer;
  readonly #stretches: StretchScorer;

  constructor(table: SparseTable) {
    this.#whole = new HeadScorer(table);
    this.#stretches = new StretchScorer(table);
  }

  answer(draft: DraftWords): Answers {
    const whole = this.#whole.score(draft);
    const stretches = this.#stretches.score(draft);
    if (stretches.length === 0) {
      return { whole, peaks: whole.map(logit), sentences: draft.sentences.map(() => whole) };
    }
    const largest = (some: readonly Float32Array[], head: number) =>
      some.reduce((most, logits) => Math.max(most, logits[head] ?? most), Number.NEGATIVE_INFINITY);
    return {
      whole,
      peaks: HEADS.map((_, head) => largest(stretches, head)),
      sentences: draft.sentences.map((_, at) => {
        const around = stretches.slice(Math.max(0, at - 1), at + 1);
        return whole.map((probability, head) => Math.max(probability, sigmoid(largest(around, head))));
      }),
    };
  }
}
