/** Turns trained weights into the table that ships, each a small whole number. */
import { DIGITS, LARGEST, type PackedTable, type SparseTable, slotsOf } from '@/lib/classifiers/sparse-table';
import { quantile } from './metrics';

/** Weights past this share of all are cut to it, so that a few outliers do not coarsen the rest. */
const CLIP = 0.99;

interface Pair {
  readonly bucket: number;
  readonly output: number;
  readonly weight: number;
}

/** `weights` has `outputs` numbers a bucket, few of which are not zero. */
export function compress(weights: Float32Array, outputs: number): SparseTable {
  const pairs = pairsOf(weights, outputs);
  const scales = scalesOf(pairs, outputs);
  const firsts = pairs.flatMap(({ bucket }, at) => (bucket === pairs[at - 1]?.bucket ? [] : [at]));
  const buckets = Uint32Array.from(firsts, (at) => pairs[at]?.bucket ?? 0);
  const values = pairs.map(({ output, weight }) => {
    const units = Math.round(weight / (scales[output] ?? 1));
    return Math.max(-LARGEST, Math.min(LARGEST, units));
  });
  return {
    bits: Math.log2(weights.length / outputs),
    buckets,
    slots: slotsOf(buckets),
    starts: Uint32Array.from([...firsts, pairs.length]),
    outputs: Uint8Array.from(pairs, ({ output }) => output),
    values: Int8Array.from(values),
    scales,
  };
}

function pairsOf(weights: Float32Array, outputs: number): Pair[] {
  const pairs: Pair[] = [];
  weights.forEach((weight, at) => {
    if (weight !== 0) pairs.push({ bucket: Math.floor(at / outputs), output: at % outputs, weight });
  });
  return pairs;
}

function scalesOf(pairs: readonly Pair[], outputs: number): Float32Array {
  return Float32Array.from({ length: outputs }, (_, output) => {
    const sizes = pairs.filter((pair) => pair.output === output).map(({ weight }) => Math.abs(weight));
    return sizes.length === 0 ? 1 : quantile(sizes, CLIP) / LARGEST;
  });
}

export function packTable({ bits, buckets, starts, outputs, values, scales }: SparseTable): PackedTable {
  const gaps: number[] = [];
  const sizes: number[] = [];
  let last = 0;
  buckets.forEach((bucket, row) => {
    pushVarint(gaps, bucket - last);
    last = bucket;
    sizes.push((starts[row + 1] ?? 0) - (starts[row] ?? 0));
  });
  return {
    bits,
    scales: [...scales].map((scale) => Number(scale.toPrecision(5))),
    gaps: digits(gaps),
    sizes: digits(sizes),
    outputs: digits([...outputs]),
    values: digits([...values].map((value) => value + LARGEST)),
  };
}

function pushVarint(digits: number[], value: number): void {
  let rest = value;
  while (rest >= 32) {
    digits.push((rest & 31) | 32);
    rest >>>= 5;
  }
  digits.push(rest);
}

function digits(values: readonly number[]): string {
  return values.map((value) => DIGITS[value]).join('');
}
