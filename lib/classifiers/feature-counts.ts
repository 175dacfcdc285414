/** Slots of the table at first, as a power of two; it grows with what is counted. */
const SLOTS = 1 << 12;
/** Marks a slot where nothing was put yet. */
const EMPTY = -1;

/**
 * Counts 32-bit numbers, which a `Map` would keep as objects: open addressing with linear probing. A number that is gone
 * keeps its slot, with the count 0, until the table is made anew.
 */
export class FeatureCounts {
  #keys = new Uint32Array(SLOTS);
  #counts = new Int32Array(SLOTS).fill(EMPTY);
  #used = 0;
  #size = 0;

  /** How many different numbers are in. */
  get size(): number {
    return this.#size;
  }

  /** Whether this was the first of its kind. */
  add(feature: number): boolean {
    if (this.#used * 2 >= this.#keys.length) this.#makeRoom();
    const slot = this.#slotOf(feature);
    const count = this.#counts[slot] ?? EMPTY;
    if (count === EMPTY) {
      this.#keys[slot] = feature;
      this.#used++;
    }
    this.#counts[slot] = Math.max(0, count) + 1;
    if (count > 0) return false;
    this.#size++;
    return true;
  }

  /** Takes out a number that is in; whether it was the last of its kind. */
  remove(feature: number): boolean {
    const slot = this.#slotOf(feature);
    const count = (this.#counts[slot] ?? 0) - 1;
    this.#counts[slot] = count;
    if (count > 0) return false;
    this.#size--;
    return true;
  }

  #slotOf(feature: number): number {
    const last = this.#keys.length - 1;
    let slot = feature & last;
    while (this.#counts[slot] !== EMPTY && this.#keys[slot] !== feature) slot = (slot + 1) & last;
    return slot;
  }

  #makeRoom(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    const slots = this.#size * 4 > keys.length ? keys.length * 2 : keys.length;
    this.#keys = new Uint32Array(slots);
    this.#counts = new Int32Array(slots).fill(EMPTY);
    this.#used = this.#size;
    for (let old = 0; old < keys.length; old++) {
      const [feature = 0, count = 0] = [keys[old], counts[old]];
      if (count <= 0) continue;
      const slot = this.#slotOf(feature);
      this.#keys[slot] = feature;
      this.#counts[slot] = count;
    }
  }
}
