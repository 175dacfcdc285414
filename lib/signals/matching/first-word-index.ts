import { firstWords } from './first-words';

/** Things that a pattern finds, under the words that it can begin with, so that each is tried only where it has a chance. */
export class FirstWordIndex<T> {
  readonly #byKey = new Map<string, T[]>();

  constructor(items: readonly T[], patternOf: (item: T) => RegExp) {
    for (const item of items) {
      const keys = new Set([...firstWords(patternOf(item).source)].map((key) => key.toLowerCase()));
      for (const key of keys) {
        const known = this.#byKey.get(key);
        if (known === undefined) this.#byKey.set(key, [item]);
        else known.push(item);
      }
    }
  }

  /** What can begin with a word that has this key (`keysOf`). */
  at(key: string): readonly T[] {
    return this.#byKey.get(key) ?? [];
  }
}
