/**
 * A linear model over hashed features, most of whose weights are zero: rows of (output, weight) pairs, one row for each
 * bucket that matters, weights as small whole numbers with one scale for each output.
 */
export interface SparseTable {
  /** Buckets of the hash table as a power of two. */
  readonly bits: number;
  /** The bucket of each row, ascending. Fewer than 2¹⁶ rows. */
  readonly buckets: Uint32Array;
  /** Where the row of a bucket is found (`slotsOf`). */
  readonly slots: Uint16Array;
  /** Where each row's pairs begin; one more number than there are rows. */
  readonly starts: Uint32Array;
  readonly outputs: Uint8Array;
  readonly values: Int8Array;
  /** What one unit of `values` is worth, by output. */
  readonly scales: Float32Array;
}

/** The largest size of a weight, in units of its output's scale: weights ship as one digit of base 64 each. */
export const LARGEST = 31;

/** More than there are rows, so that every search ends. */
const SLOTS = 1 << 16;

/** The digits of numbers below 64 (RFC 4648 §5), which compress better one by one than as packed bytes. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The shipped form: strings of digits. */
export interface PackedTable {
  readonly bits: number;
  readonly scales: readonly number[];
  /** Gaps between the buckets of the rows, five bits a digit, lowest first, 32 added where more follow. */
  readonly gaps: string;
  /** Number of pairs of each row. */
  readonly sizes: string;
  readonly outputs: string;
  /** `LARGEST` added to each. */
  readonly values: string;
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

/** −1 where all weights are zero. */
function rowOf({ bits, buckets, slots }: SparseTable, feature: number): number {
  return (slots[slotOf(feature & ((1 << bits) - 1), buckets, slots)] ?? 0) - 1;
}

/** Where a bucket's row stands in `slots`, or would. */
function slotOf(bucket: number, buckets: Uint32Array, slots: Uint16Array): number {
  let slot = bucket % SLOTS;
  for (;;) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0 || buckets[row] === bucket) return slot;
    slot = (slot + 1) % SLOTS;
  }
}

/**
 * A hash table with open addressing, of rows plus one: a hundredth of what a place for every bucket would take, and
 * near enough to the processor not to be waited for.
 */
export function slotsOf(buckets: Uint32Array): Uint16Array {
  const slots = new Uint16Array(SLOTS);
  buckets.forEach((bucket, row) => {
    slots[slotOf(bucket, buckets, slots)] = row + 1;
  });
  return slots;
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

export function unpackTable(packed: PackedTable): SparseTable {
  const sizes = readDigits(packed.sizes);
  const gaps = readDigits(packed.gaps);
  const buckets = new Uint32Array(sizes.length);
  const starts = new Uint32Array(sizes.length + 1);
  let bucket = 0;
  let at = 0;
  for (let row = 0; row < sizes.length; row++) {
    let gap = 0;
    let shift = 0;
    let digit: number;
    do {
      digit = gaps[at++] ?? 0;
      gap |= (digit & 31) << shift;
      shift += 5;
    } while (digit >= 32);
    bucket += gap;
    buckets[row] = bucket;
    starts[row + 1] = (starts[row] ?? 0) + (sizes[row] ?? 0);
  }
  return {
    bits: packed.bits,
    buckets,
    slots: slotsOf(buckets),
    starts,
    outputs: readDigits(packed.outputs),
    values: new Int8Array(readDigits(packed.values)).map((digit) => digit - LARGEST),
    scales: Float32Array.from(packed.scales),
  };
}

/** By ASCII code. */
const VALUE_OF = new Uint8Array(0x80);
for (let value = 0; value < DIGITS.length; value++) VALUE_OF[DIGITS.charCodeAt(value)] = value;

function readDigits(text: string): Uint8Array {
  const values = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) values[at] = VALUE_OF[text.charCodeAt(at)] ?? 0;
  return values;
}
