/** A function of an object that works each out once, and forgets it together with the object. */
export function memoize<O extends object, V>(work: (object: O) => V): (object: O) => V {
  const kept = new WeakMap<O, { readonly value: V }>();
  return (object) => {
    const known = kept.get(object);
    if (known !== undefined) return known.value;
    const value = work(object);
    kept.set(object, { value });
    return value;
  };
}
