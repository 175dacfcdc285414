import type { Features } from './draft-features';
import { FeatureCounts } from './feature-counts';
import { addWeights, type SparseTable } from './sparse-table';

/**
 * The weights of a set of features, summed up by output. The set is given as groups of lists that may share features; of
 * two sets, one after the other, only what stands between the lists that a group begins and ends with in both is looked
 * at. The sums are of whole numbers, so nothing is lost on the way, whatever came before.
 */
export class FeatureSums {
  readonly #table: SparseTable;
  readonly #sums: Int32Array;
  readonly #counts = new FeatureCounts();
  #groups: readonly (readonly Features[])[] = [];

  constructor(table: SparseTable) {
    this.#table = table;
    this.#sums = new Int32Array(table.scales.length);
  }

  /** The sums for these groups of lists, and how many different features are in them. */
  of(groups: readonly (readonly Features[])[]): { readonly sums: Int32Array; readonly count: number } {
    for (const [at, lists] of groups.entries()) this.#change(this.#groups[at] ?? [], lists);
    this.#groups = groups;
    return { sums: this.#sums, count: this.#counts.size };
  }

  #change(old: readonly Features[], now: readonly Features[]): void {
    const start = sameAtStart(old, now);
    const end = sameAtEnd(old, now, start);
    for (const list of now.slice(start, now.length - end)) this.#add(list);
    for (const list of old.slice(start, old.length - end)) this.#remove(list);
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

function sameAtStart(a: readonly Features[], b: readonly Features[]): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count++;
  return count;
}

/** What is the same at the end, beside what is the same at the start. */
function sameAtEnd(a: readonly Features[], b: readonly Features[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}
