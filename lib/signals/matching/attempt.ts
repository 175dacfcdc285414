import { type Grams, gramsOf } from './grams';
import { requiredBy } from './pattern-facts';
import { neededSigns } from './signs';
import type { Word } from './words';

/** In so many texts a pattern is asked about before its signs are read, which takes longer than to run it once. */
const OFTEN = 50;

/**
 * Something with a pattern, tried on one text after another: only where the text has what it requires, and, once it has been
 * asked about in many, where the signs that it needs stand ahead. A pattern that is never worth running is never compiled.
 */
export class Attempt<T> {
  readonly item: T;
  readonly #pattern: RegExp;
  #asked = 0;
  #signs = 0;
  /** Clauses, all of which are needed, of literals, one of which is, of the places of their grams. */
  #required: readonly (readonly Int32Array[])[] | undefined;
  #last: Grams | undefined;
  #isPossible = false;

  constructor(item: T, pattern: RegExp) {
    this.item = item;
    this.#pattern = pattern;
  }

  /** Whether the pattern might match at this word of a text, given as the grams of its skeleton. */
  isWorthwhile(grams: Grams, { ahead }: Word): boolean {
    if ((this.#signs & ~ahead) !== 0) return false;
    if (this.#last !== grams) {
      this.#last = grams;
      this.#isPossible = this.#isPossibleIn(grams);
      if (++this.#asked === OFTEN) this.#signs = neededSigns(this.#pattern);
    }
    return this.#isPossible;
  }

  #isPossibleIn(grams: Grams): boolean {
    this.#required ??= requiredBy(this.#pattern).map((clause) => clause.map(gramsOf));
    return this.#required.every((clause) => clause.some((literal) => grams.mayHold(literal)));
  }
}
