/** A map of bounded size: the entry that was used least recently goes first. */
export class LruMap<K, V> {
  readonly #size: number;
  readonly #entries = new Map<K, V>();

  constructor(size: number) {
    this.#size = size;
  }

  /** The value of a key; computed and kept when there is none. */
  getOrInsertComputed(key: K, compute: (key: K) => V): V {
    const value = this.#entries.get(key) ?? compute(key);
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#size) this.#forgetOldest();
    return value;
  }

  #forgetOldest(): void {
    for (const key of this.#entries.keys()) {
      this.#entries.delete(key);
      return;
    }
  }
}
