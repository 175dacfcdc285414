import { evenOdds, type Odds, RangeDecoder } from './range-decoder';

/**
 * A linear model over hashed features, most of whose weights are zero: rows of (output, weight) pairs, one row for each
 * bucket that matters, weights as small whole numbers with one scale for each output.
 */
export interface SparseTable {
  /** Buckets of the hash table as a power of two, at least 5. */
  readonly bits: number;
  /** One bit for each bucket, set where it has a row; 32 buckets a word, lowest bit first. */
  readonly present: Uint32Array;
  /** How many rows there are before each word of `present`. */
  readonly before: Uint32Array;
  /** Where each row's pairs begin; one more number than there are rows. */
  readonly starts: Uint32Array;
  readonly outputs: Uint8Array;
  readonly values: Int8Array;
  /** What one unit of `values` is worth, by output. */
  readonly scales: Float32Array;
}

/** The largest size of a weight, in units of its output's scale. With 31 the heads rank unseen drafts no better. */
export const LARGEST = 7;

/** The shipped form. */
export interface PackedTable {
  readonly bits: number;
  readonly scales: readonly number[];
  /** How many buckets have a row. */
  readonly rows: number;
  /** How many weights there are. */
  readonly count: number;
  /** Row after row, as `RowOdds` has it, by range coding. */
  readonly weights: string;
}

/** No gap has more bits. */
const MOST_BITS = 32;

/** The odds of the bits of a row, and the contexts these stand in, which whoever writes and who reads must agree on. */
export class RowOdds {
  /** A gap to the row before, as in Elias' gamma code (1975): how many bits follow its highest one, in unary, then these. */
  readonly gapLength = evenOdds(MOST_BITS);
  readonly gapBits = evenOdds(MOST_BITS * MOST_BITS);
  /** Whether an output has a weight. */
  readonly present: Odds;
  /** Whether a weight is below zero. */
  readonly sign: Odds;
  /** Sizes in unary. */
  readonly size: Odds;

  constructor(outputs: number) {
    this.present = evenOdds(2 * outputs);
    this.sign = evenOdds(3 * outputs);
    this.size = evenOdds(LARGEST * outputs);
  }

  static gapBit(length: number, bit: number): number {
    return MOST_BITS * length + bit;
  }

  /** `before` is 1 where the output before has a weight. */
  static present(output: number, before: number): number {
    return 2 * output + before;
  }

  /** `before` is 0 where no weight of the row has been read, else one more than the bit of the last one's sign. */
  static sign(output: number, before: number): number {
    return 3 * output + before;
  }

  /** `soFar` is the size that is known to be reached. */
  static size(output: number, soFar: number): number {
    return LARGEST * output + soFar;
  }
}

/** Adds the weights of features to the sums of the outputs. */
export function addAll(table: SparseTable, features: readonly number[], sums: Int32Array): void {
  for (let at = 0; at < features.length; at++) addWeights(table, features[at] ?? 0, 1, sums);
}

/** Adds the weights of a feature, `times` over, to the sums of the outputs. */
export function addWeights(table: SparseTable, feature: number, times: number, sums: Int32Array): void {
  const { starts, outputs, values } = table;
  const row = rowOf(table, feature);
  if (row < 0) return;
  const end = starts[row + 1] ?? 0;
  for (let pair = starts[row] ?? 0; pair < end; pair++) {
    const output = outputs[pair] ?? 0;
    sums[output] = (sums[output] ?? 0) + times * (values[pair] ?? 0);
  }
}

/**
 * −1 where all weights are zero. Rows are counted up to a bucket ("rank" of a bit vector, Jacobson 1989): a fraction of
 * what a place for every bucket would take, and near enough to the processor not to be waited for.
 */
function rowOf({ bits, present, before }: SparseTable, feature: number): number {
  const bucket = feature & ((1 << bits) - 1);
  const at = bucket >>> 5;
  const word = present[at] ?? 0;
  const bit = 1 << (bucket & 31);
  return (word & bit) === 0 ? -1 : (before[at] ?? 0) + onesIn(word & (bit - 1));
}

/** How many bits of a 32-bit word are set (Warren, "Hacker's Delight", §5–1). */
function onesIn(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * A table of weights that are not zero, in the order of their places: a weight's place is its bucket times the number of
 * outputs, plus its output.
 */
export function tableOf(bits: number, scales: Float32Array, places: Uint32Array, values: Int8Array): SparseTable {
  const present = new Uint32Array(1 << (bits - 5));
  const outputs = new Uint8Array(places.length);
  const starts = new Uint32Array(places.length + 1);
  let rows = 0;
  let last = -1;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const output = place % scales.length;
    const bucket = (place - output) / scales.length;
    outputs[at] = output;
    if (bucket === last) continue;
    last = bucket;
    starts[rows++] = at;
    present[bucket >>> 5] = (present[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
  }
  starts[rows] = places.length;
  const before = new Uint32Array(present.length);
  for (let word = 1; word < present.length; word++) {
    before[word] = (before[word - 1] ?? 0) + onesIn(present[word - 1] ?? 0);
  }
  return { bits, present, before, starts: starts.slice(0, rows + 1), outputs, values, scales };
}

/** Logits from the sums of weights in their own units, for features that each have the value `value`. */
export function scaled(table: SparseTable, sums: Int32Array, value: number): Float32Array {
  const logits = new Float32Array(sums.length);
  scale(table, sums, value, logits, 0);
  return logits;
}

/** The same, written into `logits` from `start` on. */
export function scale(
  { scales }: SparseTable,
  sums: Int32Array,
  value: number,
  logits: Float32Array,
  start: number,
): void {
  for (let output = 0; output < sums.length; output++) {
    logits[start + output] = (sums[output] ?? 0) * (scales[output] ?? 0) * value;
  }
}

/** Plain loops: this is run once, by a worker that a person waits for, before any of it is optimized. */
export function unpackTable({ bits, scales, rows, count, weights }: PackedTable): SparseTable {
  const places = new Uint32Array(count);
  const values = new Int8Array(count);
  const decoder = new RangeDecoder(weights);
  const odds = new RowOdds(scales.length);
  let bucket = -1;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    bucket += readGap(decoder, odds);
    let before = 0;
    let signBefore = 0;
    for (let output = 0; output < scales.length; output++) {
      before = decoder.bit(odds.present, RowOdds.present(output, before));
      if (before === 0) continue;
      const negative = decoder.bit(odds.sign, RowOdds.sign(output, signBefore));
      let size = 1;
      while (size < LARGEST && decoder.bit(odds.size, RowOdds.size(output, size)) === 1) size++;
      places[at] = bucket * scales.length + output;
      values[at++] = negative === 1 ? -size : size;
      signBefore = 1 + negative;
    }
  }
  return tableOf(bits, Float32Array.from(scales), places, values);
}

function readGap(decoder: RangeDecoder, { gapLength, gapBits }: RowOdds): number {
  let length = 0;
  while (decoder.bit(gapLength, length) === 1) length++;
  let gap = 1;
  for (let bit = 0; bit < length; bit++) gap = 2 * gap + decoder.bit(gapBits, RowOdds.gapBit(length, bit));
  return gap;
}
