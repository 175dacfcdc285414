/** Turns trained weights into the table that ships, each a small whole number. */
import { LARGEST, type PackedTable, RowOdds, type SparseTable, tableOf } from '@/lib/classifiers/sparse-table';
import { quantile } from './metrics';
import { RangeEncoder } from './range-encoder';

/** Weights past this share of all are cut to it, so that a few outliers do not coarsen the rest. */
const CLIP = 0.99;

/** `weights` has `outputs` numbers a bucket, few of which are not zero. */
export function compress(weights: Float32Array, outputs: number): SparseTable {
  const scales = scalesOf(weights, outputs);
  const places: number[] = [];
  const values: number[] = [];
  weights.forEach((weight, place) => {
    if (weight === 0) return;
    const units = Math.round(Math.abs(weight) / (scales[place % outputs] ?? 1));
    places.push(place);
    values.push(Math.sign(weight) * Math.max(1, Math.min(LARGEST, units)));
  });
  return tableOf(Math.log2(weights.length / outputs), scales, Uint32Array.from(places), Int8Array.from(values));
}

function scalesOf(weights: Float32Array, outputs: number): Float32Array {
  const sizes: number[][] = Array.from({ length: outputs }, () => []);
  weights.forEach((weight, place) => {
    if (weight !== 0) sizes[place % outputs]?.push(Math.abs(weight));
  });
  return Float32Array.from(sizes, (of) => (of.length === 0 ? 1 : quantile(of, CLIP) / LARGEST));
}

export function packTable(table: SparseTable): PackedTable {
  const { bits, scales, starts, values } = table;
  const encoder = new RangeEncoder();
  const odds = new RowOdds(scales.length);
  let last = -1;
  bucketsOf(table).forEach((bucket, row) => {
    writeGap(encoder, odds, bucket - last);
    writeRow(encoder, odds, table, row);
    last = bucket;
  });
  return {
    bits,
    scales: [...scales].map((scale) => Number(scale.toPrecision(5))),
    rows: starts.length - 1,
    count: values.length,
    weights: encoder.finish(),
  };
}

function writeGap(encoder: RangeEncoder, { gapLength, gapBits }: RowOdds, gap: number): void {
  const length = 31 - Math.clz32(gap);
  for (let at = 0; at < length; at++) encoder.write(1, gapLength, at);
  encoder.write(0, gapLength, length);
  for (let bit = 0; bit < length; bit++) {
    encoder.write((gap >>> (length - 1 - bit)) & 1, gapBits, RowOdds.gapBit(length, bit));
  }
}

function writeRow(encoder: RangeEncoder, odds: RowOdds, table: SparseTable, row: number): void {
  let pair = table.starts[row] ?? 0;
  const end = table.starts[row + 1] ?? 0;
  let before = 0;
  let signBefore = 0;
  for (let output = 0; output < table.scales.length; output++) {
    const here = Number(pair < end && table.outputs[pair] === output);
    encoder.write(here, odds.present, RowOdds.present(output, before));
    before = here;
    if (here === 0) continue;
    const value = table.values[pair++] ?? 0;
    const negative = Number(value < 0);
    encoder.write(negative, odds.sign, RowOdds.sign(output, signBefore));
    const most = Math.abs(value);
    for (let size = 1; size < LARGEST && size <= most; size++) {
      encoder.write(Number(size < most), odds.size, RowOdds.size(output, size));
    }
    signBefore = 1 + negative;
  }
}

/** The buckets that have a row, ascending. */
function bucketsOf({ present }: SparseTable): number[] {
  const buckets: number[] = [];
  for (let bucket = 0; bucket < present.length * 32; bucket++) {
    if (((present[bucket >>> 5] ?? 0) & (1 << (bucket & 31))) !== 0) buckets.push(bucket);
  }
  return buckets;
}
