/** How many values are kept with one object: a sentence stands in few surroundings at a time. */
const KEPT = 4;

interface Entry<K, V> {
  readonly key: K;
  readonly value: V;
}

/**
 * Remembers what was worked out from an object and its surroundings, which a key tells, for as long as the object lives.
 * Keys are compared by identity.
 */
export function keptWith<O extends object, V, K = string | number>(): (object: O, key: K, work: () => V) => V {
  const all = new WeakMap<O, readonly Entry<K, V>[]>();
  return (object, key, work) => {
    const known = all.get(object);
    if (known === undefined) {
      const value = work();
      all.set(object, [{ key, value }]);
      return value;
    }
    for (const entry of known) if (entry.key === key) return entry.value;
    const value = work();
    all.set(object, [{ key, value }, ...known.slice(0, KEPT - 1)]);
    return value;
  };
}
