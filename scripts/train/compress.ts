/** Turns trained weights into the table that ships, each a small whole number. */
import { DIGITS, LARGEST, type PackedTable, type SparseTable, tableOf } from '@/lib/classifiers/sparse-table';
import { quantile } from './metrics';

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
  const gaps: number[] = [];
  let last = 0;
  for (const place of placesIn(table)) {
    pushVarint(gaps, place - last);
    last = place;
  }
  return {
    bits: table.bits,
    scales: [...table.scales].map((scale) => Number(scale.toPrecision(5))),
    gaps: digits(gaps),
    values: digits([...table.values].map((value) => value + LARGEST)),
  };
}

/** The places of a table's weights, ascending. */
function placesIn({ present, starts, outputs, scales }: SparseTable): Uint32Array {
  const places = new Uint32Array(outputs.length);
  let row = 0;
  for (let bucket = 0; bucket < present.length * 32; bucket++) {
    if (((present[bucket >>> 5] ?? 0) & (1 << (bucket & 31))) === 0) continue;
    for (let pair = starts[row] ?? 0; pair < (starts[row + 1] ?? 0); pair++) {
      places[pair] = bucket * scales.length + (outputs[pair] ?? 0);
    }
    row++;
  }
  return places;
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
