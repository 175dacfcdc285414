import { keysOf } from './first-words';
import { firstWordsOf } from './pattern-facts';

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
  /** What stands under the same key. */
  readonly #groups: T[][] = [[]];
  /** For each key, which of the groups; the first, which is empty, where nothing stands. */
  readonly #groupOf: Uint16Array;

  constructor(items: readonly T[], sourceOf: (item: T) => string) {
    const byKey = new Map<number, T[]>();
    for (const item of items) {
      const keys = new Set(firstWordsOf(sourceOf(item)).map((key) => numberOf(key.toLowerCase())));
      for (const key of keys) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [item]);
        else known.push(item);
      }
    }
    this.#groupOf = new Uint16Array(knownKeys());
    for (const [key, group] of byKey) this.#groupOf[key] = this.#groups.push(group) - 1;
  }

  /** What can begin with a word that has this key (`keyNumbersOf`). */
  at(key: number): readonly T[] {
    return this.#groups[this.#groupOf[key] ?? 0] ?? [];
  }
}
