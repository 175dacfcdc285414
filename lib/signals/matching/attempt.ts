import { requiredBy } from './required';
import { neededSigns } from './signs';
import type { Word } from './words';

/** A pattern that was tried so often is worth a look at which signs it needs. */
const OFTEN = 50;

/**
 * Something with a pattern, tried on one text after another. Until the pattern has once been worth running, and with
 * that has been compiled, it is run only on texts that have what it requires; later, where the signs that it needs stand
 * ahead.
 */
export class Attempt<T> {
  readonly item: T;
  readonly #pattern: RegExp;
  #required: ReturnType<typeof requiredBy> | undefined;
  #hasRun = false;
  #last: string | undefined;
  #tries = 0;
  #signs = 0;

  constructor(item: T, pattern: RegExp) {
    this.item = item;
    this.#pattern = pattern;
  }

  /** Whether the pattern might match at this word of a text, given as its skeleton; asked from its start to its end. */
  isWorthwhile(skeleton: string, { at, ahead }: Word): boolean {
    if (this.#hasRun) {
      if (this.#tries < OFTEN && ++this.#tries === OFTEN) this.#signs = neededSigns(this.#pattern);
      return (this.#signs & ~ahead) === 0;
    }
    if (this.#last === skeleton) return false;
    this.#required ??= requiredBy(this.#pattern);
    this.#hasRun = this.#required.every((clause) => clause.some((literal) => skeleton.includes(literal, at)));
    this.#last = skeleton;
    return this.#hasRun;
  }
}
