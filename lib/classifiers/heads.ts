/** The questions that are answered for a whole draft, by logistic regression over its features. */
import { featureLists } from './draft-features';
import { FeatureSums } from './feature-sums';
import { sigmoid } from './logistic';
import type { DraftWords } from './reading';
import { type SparseTable, scaled } from './sparse-table';

export const HEADS = [
  'patient',
  'direct',
  'spelled',
  'sum',
  'confirm',
  'detail',
  'advice',
  'contempt',
  'boundary',
  'consent',
  'changed',
  'note',
  'interrupt',
  'stop',
] as const;
export type Head = (typeof HEADS)[number];

/** Answers the questions for one draft after another; what does not change between two of them is not summed up again. */
export class HeadScorer {
  readonly #table: SparseTable;
  readonly #sums: FeatureSums;

  constructor(table: SparseTable) {
    this.#table = table;
    this.#sums = new FeatureSums(table);
  }

  /** Probabilities in the order of `HEADS`. */
  score(draft: DraftWords): number[] {
    const { sums, count } = this.#sums.of(featureLists(draft));
    return [...scaled(this.#table, sums, headValue(count))].map(sigmoid);
  }
}

/** The value of each of so many features: long drafts have many, and each says less. */
export function headValue(count: number): number {
  return 4 / Math.sqrt(count);
}
