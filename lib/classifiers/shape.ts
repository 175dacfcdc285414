import { LruMap } from '@/lib/engine/lru-map';
import { hashString } from './hash';

/** Hash of the capitals, digits and marks of a token, runs shortened: "Aa", "0a", "A". */
export function shapeOf(written: string): number {
  return kept.getOrInsertComputed(written, readShape);
}

/** Shapes of the words seen last: most are seen again with the next key. */
const kept = new LruMap<string, number>(2_000);

function readShape(written: string): number {
  const shape = written
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/g, '$1$1');
  return hashString(shape);
}
