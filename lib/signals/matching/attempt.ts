import { requiredBy } from './pattern-facts';
import { neededSigns } from './signs';
import type { Word } from './words';

/** So often a pattern is asked about before its signs are read: from then on a look at them costs less than all else. */
const OFTEN = 50;

/**
 * Something with a pattern, tried on one text after another. At first, until the pattern has once been worth running, and
 * with that has been compiled, it is run only on texts that have what it requires; one that is asked about often, where
 * the signs that it needs stand ahead.
 */
export class Attempt<T> {
  readonly item: T;
  readonly #pattern: RegExp;
  #asked = 0;
  #signs = 0;
  #required: ReturnType<typeof requiredBy> | undefined;
  #hasRun = false;
  #last: string | undefined;

  constructor(item: T, pattern: RegExp) {
    this.item = item;
    this.#pattern = pattern;
  }

  /** Whether the pattern might match at this word of a text, given as its skeleton; asked from its start to its end. */
  isWorthwhile(skeleton: string, { at, ahead }: Word): boolean {
    if (this.#asked === OFTEN) return (this.#signs & ~ahead) === 0;
    if (++this.#asked === OFTEN) this.#signs = neededSigns(this.#pattern);
    if (this.#hasRun) return true;
    if (this.#last === skeleton) return false;
    this.#required ??= requiredBy(this.#pattern);
    this.#hasRun = this.#required.every((clause) => clause.some((literal) => skeleton.includes(literal, at)));
    this.#last = skeleton;
    return this.#hasRun;
  }
}
