import { FeatureCounts } from './feature-counts';
import { addWeights, type SparseTable } from './sparse-table';

type Features = readonly number[];

/**
 * The weights of a set of features, summed up by output. The set is given as lists that may share features; of two sets,
 * one after the other, only the lists that are not in both are looked at. The sums are of whole numbers, so nothing is lost on the
 * way, whatever came before.
 */
export class FeatureSums {
  readonly #table: SparseTable;
  readonly #sums: Int32Array;
  readonly #counts = new FeatureCounts();
  #lists: ReadonlySet<Features> = new Set();

  constructor(table: SparseTable) {
    this.#table = table;
    this.#sums = new Int32Array(table.scales.length);
  }

  /** The sums for these lists, and how many different features are in them. */
  of(lists: readonly Features[]): { readonly sums: Int32Array; readonly count: number } {
    const now = new Set(lists);
    for (const list of now) if (!this.#lists.has(list)) this.#add(list);
    for (const list of this.#lists) if (!now.has(list)) this.#remove(list);
    this.#lists = now;
    return { sums: this.#sums, count: this.#counts.size };
  }

  #add(features: Features): void {
    for (const feature of features) {
      if (this.#counts.add(feature)) addWeights(this.#table, feature, 1, this.#sums);
    }
  }

  #remove(features: Features): void {
    for (const feature of features) {
      if (this.#counts.remove(feature)) addWeights(this.#table, feature, -1, this.#sums);
    }
  }
}
