import { describe, expect, it } from 'vitest';
import { addAll, type SparseTable, scaled, unpackTable } from '@/lib/classifiers/sparse-table';
import { compress, packTable } from '../../scripts/train/compress';
import { seededRandom } from '../../scripts/train/random';

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
    const scores = scoreFeatures(table, [0, 5, 700, 701], 2);
    for (const [output, expected] of [1, 0.5, 4].entries()) {
      const halfUnit = (table.scales[output] ?? 0) / 2;
      expect(Math.abs((scores[output] ?? 0) - expected)).toBeLessThan(2 * 2 * halfUnit);
    }
  });

  it('keeps the sign of weights that are small beside others', () => {
    const table = compress(weightsWith([0, 0, 1], [1, 0, 0.01], [2, 0, -0.01]), OUTPUTS);
    const signs = [0, 1, 2].map((feature) => Math.sign(scoreFeatures(table, [feature], 1)[0] ?? 0));
    expect(signs).toEqual([1, 1, -1]);
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

  it('tells buckets apart that lie far from each other, and those beside them', () => {
    const wide = new Float32Array(1 << 18);
    wide[7] = 1;
    wide[7 + (1 << 16)] = 2;
    const table = compress(wide, 1);
    const scores = [7, 7 + (1 << 16), 7 + (2 << 16), 8].map((feature) => scoreFeatures(table, [feature], 1)[0] ?? 0);
    expect(scores.map((score) => Math.round(score))).toEqual([1, 2, 0, 0]);
  });

  it('finds every weight again, wherever it stands', () => {
    const random = seededRandom(5);
    const many = Float32Array.from({ length: OUTPUTS << BITS }, () => (random() < 0.3 ? random() - 0.5 : 0));
    const table = unpackTable(packTable(compress(many, OUTPUTS)));
    for (let bucket = 0; bucket < 1 << BITS; bucket++) {
      const signs = [...scoreFeatures(table, [bucket], 1)].map(Math.sign);
      expect(signs).toEqual([...many.subarray(bucket * OUTPUTS, (bucket + 1) * OUTPUTS)].map(Math.sign));
    }
  });

  it('folds features into its buckets', () => {
    const table = compress(weights, OUTPUTS);
    expect(scoreFeatures(table, [5 + (1 << BITS)], 1)).toEqual(scoreFeatures(table, [5], 1));
  });
});
