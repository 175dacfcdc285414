import { requiredBy } from './required';

/**
 * Something with a pattern, tried on one text after another. Until the pattern has once been worth running, and with
 * that has been compiled, it is run only on texts that have what it requires.
 */
export class Attempt<T> {
  readonly item: T;
  readonly #pattern: RegExp;
  #required: ReturnType<typeof requiredBy> | undefined;
  #hasRun = false;
  #last: string | undefined;

  constructor(item: T, pattern: RegExp) {
    this.item = item;
    this.#pattern = pattern;
  }

  /** Whether the pattern might match at this place of a text, given as its skeleton; asked from its start to its end. */
  isWorthwhile(skeleton: string, at: number): boolean {
    if (this.#hasRun) return true;
    if (this.#last === skeleton) return false;
    this.#required ??= requiredBy(this.#pattern);
    this.#hasRun = this.#required.every((clause) => clause.some((literal) => skeleton.includes(literal, at)));
    this.#last = skeleton;
    return this.#hasRun;
  }
}
