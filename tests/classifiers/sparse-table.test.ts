import { describe, expect, it } from 'vitest';
import { addAll, type SparseTable, scaled, unpackTable } from '@/lib/classifiers/sparse-table';
import { compress, packTable } from '../../scripts/train/compress';

function scoreFeatures(table: SparseTable, features: readonly number[], value: number): Float32Array {
  const sums = new Int32Array(table.scales.length);
  addAll(table, features, sums);
  return scaled(table, sums, value);
}

const OUTPUTS = 3;
const BITS = 10;

function weightsWith(...entries: readonly (readonly [bucket: number, output: number, weight: number])[]): Float32Array {
  const weights = new Float32Array(OUTPUTS << BITS);
  for (const [bucket, output, weight] of entries) weights[bucket * OUTPUTS + output] = weight;
  return weights;
}

describe('a sparse table', () => {
  const weights = weightsWith([0, 0, 1], [5, 0, -0.5], [5, 2, 2], [700, 1, 0.25], [1023, 2, -1]);

  it('scores features by the weights it was made of', () => {
    const table = compress(weights, OUTPUTS);
    const [first, second, third] = scoreFeatures(table, [0, 5, 700, 701], 2);
    expect(first).toBeCloseTo(1, 1);
    expect(second).toBeCloseTo(0.5, 1);
    expect(third).toBeCloseTo(4, 1);
  });

  it('is the same after packing and unpacking', () => {
    const table = compress(weights, OUTPUTS);
    const unpacked = unpackTable(packTable(table));
    for (const features of [[0], [5], [700], [1023], [0, 5, 700, 1023], [44]]) {
      const [before, after] = [scoreFeatures(table, features, 1), scoreFeatures(unpacked, features, 1)];
      after.forEach((logit, output) => {
        expect(logit).toBeCloseTo(before[output] ?? Number.NaN, 4);
      });
    }
  });

  it('tells buckets apart that would take the same place', () => {
    const wide = new Float32Array(1 << 18);
    wide[7] = 1;
    wide[7 + (1 << 16)] = 2;
    const table = compress(wide, 1);
    const scores = [7, 7 + (1 << 16), 7 + (2 << 16), 8].map((feature) => scoreFeatures(table, [feature], 1)[0] ?? 0);
    expect(scores.map((score) => Math.round(score * 10))).toEqual([10, 20, 0, 0]);
  });

  it('folds features into its buckets', () => {
    const table = compress(weights, OUTPUTS);
    expect(scoreFeatures(table, [5 + (1 << BITS)], 1)).toEqual(scoreFeatures(table, [5], 1));
  });
});
