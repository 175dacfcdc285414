/**
 * A map of bounded size that forgets what was not used for longest. Two generations instead of an order: what is used
 * moves to the young one, and when that is full it becomes the old one, whose rest is forgotten.
 */
export class LruMap<K, V> {
  readonly #size: number;
  #young = new Map<K, V>();
  #old: ReadonlyMap<K, V> = new Map();

  /** @param size how many entries are kept at least, once there are so many; never more than twice as many */
  constructor(size: number) {
    this.#size = size;
  }

  /** The value of a key; computed and kept when there is none. */
  getOrInsertComputed(key: K, compute: (key: K) => V): V {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key) ?? compute(key);
    this.#young.set(key, value);
    if (this.#young.size >= this.#size) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    return value;
  }
}
