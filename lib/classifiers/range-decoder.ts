/**
 * Reads bits that were written by binary adaptive range coding (Martin 1979): each costs as little as it could be
 * foreseen from those before it in the same context. All numbers stay below 2³⁰, which engines handle fastest.
 */

/** The digits of numbers below 64, as in Base64 (RFC 4648 §4). */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const DIGIT_BITS = 6;
/** How many digits the decoder looks at. */
export const SIGHT = 5;
/** The range at the start. */
export const WIDE = (1 << (DIGIT_BITS * SIGHT)) - 1;
/** The range is widened by a digit whenever it is smaller. */
export const NARROW = 1 << (DIGIT_BITS * (SIGHT - 1));

/** How likely the next bit is a 0 in each context, out of `CERTAIN`; it follows what has been seen there. */
export type Odds = Uint16Array;

const CERTAIN_BITS = 12;
const CERTAIN = 1 << CERTAIN_BITS;
/** What is seen moves the odds by this part of the way, as a power of two. */
const INERTIA = 6;

export function evenOdds(contexts: number): Odds {
  return new Uint16Array(contexts).fill(CERTAIN / 2);
}

/** The part of a range that stands for a 0. */
export function partOfZero(range: number, odds: Odds, context: number): number {
  return (range >>> CERTAIN_BITS) * (odds[context] ?? 0);
}

/** Makes what was seen in a context likelier there. */
export function learnBit(odds: Odds, context: number, bit: number): void {
  const zero = odds[context] ?? 0;
  odds[context] = bit === 0 ? zero + ((CERTAIN - zero) >>> INERTIA) : zero - (zero >>> INERTIA);
}

export class RangeDecoder {
  readonly #digits: string;
  #at = 0;
  #range = WIDE;
  #code = 0;

  constructor(digits: string) {
    this.#digits = digits;
    for (let digit = 0; digit < SIGHT; digit++) this.#shift();
  }

  /** The next bit. */
  bit(odds: Odds, context: number): number {
    const zero = partOfZero(this.#range, odds, context);
    const bit = this.#code < zero ? 0 : 1;
    if (bit === 0) this.#range = zero;
    else {
      this.#range -= zero;
      this.#code -= zero;
    }
    learnBit(odds, context, bit);
    while (this.#range < NARROW) {
      this.#range <<= DIGIT_BITS;
      this.#shift();
    }
    return bit;
  }

  #shift(): void {
    this.#code = (this.#code << DIGIT_BITS) | (VALUE_OF[this.#digits.charCodeAt(this.#at++)] ?? 0);
  }
}

/** By ASCII code. */
const VALUE_OF = new Uint8Array(0x80);
for (let value = 0; value < DIGITS.length; value++) VALUE_OF[DIGITS.charCodeAt(value)] = value;
