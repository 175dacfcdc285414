import { firstWords, keysOf } from './first-words';

/** All keys that any pattern stands under, numbered. */
const numbers = new Map<string, number>();

/** How many keys are known; grows as lists of patterns are made. */
export function knownKeys(): number {
  return numbers.size;
}

/** The numbers of the keys of a word under which any pattern stands: of its half a dozen keys, one or two. */
export function keyNumbersOf(norm: string): number[] {
  return keysOf(norm).flatMap((key) => numbers.get(key) ?? []);
}

function numberOf(key: string): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}

/** Things that a pattern finds, under the words that it can begin with, so that each is tried only where it has a chance. */
export class FirstWordIndex<T> {
  readonly #byKey = new Map<number, T[]>();

  constructor(items: readonly T[], sourceOf: (item: T) => string) {
    for (const item of items) {
      const keys = new Set([...firstWords(sourceOf(item))].map((key) => numberOf(key.toLowerCase())));
      for (const key of keys) {
        const known = this.#byKey.get(key);
        if (known === undefined) this.#byKey.set(key, [item]);
        else known.push(item);
      }
    }
  }

  /** What can begin with a word that has this key (`keyNumbersOf`). */
  at(key: number): readonly T[] {
    return this.#byKey.get(key) ?? NOTHING;
  }
}

const NOTHING: readonly never[] = [];
