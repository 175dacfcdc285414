/** How many values are kept with one object: a sentence stands in few surroundings at a time. */
const KEPT = 4;

/**
 * Remembers what was worked out from an object and its surroundings, which a key tells, for as long as the object lives.
 */
export function keptWith<O extends object, V>(): (object: O, key: string | number, work: () => V) => V {
  const all = new WeakMap<O, { readonly key: string | number; readonly value: V }[]>();
  return (object, key, work) => {
    const known = all.get(object) ?? [];
    const same = known.find((entry) => entry.key === key);
    if (same !== undefined) return same.value;
    const value = work();
    all.set(object, [{ key, value }, ...known.slice(0, KEPT - 1)]);
    return value;
  };
}
