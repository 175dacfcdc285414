/** Feature hashing (Weinberger et al. 2009): features are numbers, made by mixing the numbers of their parts. */

/** FNV-1a over UTF-16 code units, finished so that all bits depend on all letters. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}

/** The number of an ordered pair; chain it for longer features. */
export function mix(first: number, second: number): number {
  return finish(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ (second >>> 15));
}

/** The number of a row of numbers. */
export function mixAll(...numbers: readonly number[]): number {
  let hash = 0;
  for (const number of numbers) hash = mix(hash, number);
  return hash;
}

/** The finalizer of MurmurHash3 (Austin Appleby, public domain), to an unsigned 32-bit number. */
function finish(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
