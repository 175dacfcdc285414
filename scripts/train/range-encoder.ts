import {
  DIGIT_BITS,
  DIGITS,
  learnBit,
  NARROW,
  type Odds,
  partOfZero,
  SIGHT,
  WIDE,
} from '@/lib/classifiers/range-decoder';

/** Writes what `RangeDecoder` reads, given the same contexts in the same order. */
export class RangeEncoder {
  readonly #digits: number[] = [];
  #low = 0;
  #range = WIDE;

  write(bit: number, odds: Odds, context: number): void {
    const zero = partOfZero(this.#range, odds, context);
    if (bit === 0) this.#range = zero;
    else {
      this.#range -= zero;
      this.#low += zero;
    }
    learnBit(odds, context, bit);
    while (this.#range < NARROW) {
      this.#range <<= DIGIT_BITS;
      this.#push();
    }
  }

  /** All that was written, as digits; nothing can be written after it. */
  finish(): string {
    for (let digit = 0; digit < SIGHT; digit++) this.#push();
    return this.#digits.map((digit) => DIGITS[digit]).join('');
  }

  /** Hands over the highest digit, and what has run over from it to those before. */
  #push(): void {
    if (this.#low > WIDE) {
      let last = this.#digits.length - 1;
      while (this.#digits[last] === DIGITS.length - 1) this.#digits[last--] = 0;
      this.#digits[last] = (this.#digits[last] ?? 0) + 1;
      this.#low -= WIDE + 1;
    }
    this.#digits.push(Math.floor(this.#low / NARROW));
    this.#low = (this.#low % NARROW) * DIGITS.length;
  }
}
