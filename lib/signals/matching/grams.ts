/**
 * Which rows of one to three letters stand in a text, as a Bloom filter (Bloom 1970) with one hash: whether a pattern's
 * literals can stand in it takes a look at a few bits, far less than to run the pattern.
 */

/** Letters in the longest row. */
const LONGEST = 3;
/** With these, a sentence of the corpora seems to hold one or two of a thousand literals that it does not hold. */
const BITS = 13;

export class Grams {
  readonly #bits = new Uint32Array(1 << (BITS - 5));

  /** All rows of letters of a text. */
  constructor(text: string) {
    let row = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      // The letters before it move up; of the four that there is room for, the first is forgotten.
      row = ((row & 0xffff) << 8) | (letter & 0xff);
      this.#add(row & 0xff);
      if (at > 0) this.#add(row & 0xffff);
      if (at > 1) this.#add(row);
    }
  }

  #add(row: number): void {
    const place = placeOf(row);
    this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  /** Whether all these rows may stand in the text; certain when not. */
  mayHold(places: Int32Array): boolean {
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      if (((this.#bits[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) return false;
    }
    return true;
  }
}

/** What to ask `mayHold` for a literal: its longest rows. */
export function gramsOf(literal: string): Int32Array {
  const length = Math.min(LONGEST, literal.length);
  return Int32Array.from({ length: literal.length - length + 1 }, (_, from) => {
    let row = 0;
    for (let at = from; at < from + length; at++) row = (row << 8) | (literal.charCodeAt(at) & 0xff);
    return placeOf(row);
  });
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4). */
function placeOf(row: number): number {
  return Math.imul(row, 0x9e3779b1) >>> (32 - BITS);
}
