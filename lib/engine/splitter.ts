import { LOOK_AHEAD, LOOK_BACK, sentenceEnds, spansOf } from './sentences';
import type { Span } from './types';

/**
 * Splits a text that somebody edits into sentences, as `sentenceSpans` does, and looks again only at what changed since
 * the last time.
 */
export class SentenceSplitter {
  #source = '';
  #ends: readonly number[] = [];

  split(source: string): Span[] {
    this.#ends = endsAfterEdit(this.#source, this.#ends, source);
    this.#source = source;
    return spansOf(source, this.#ends);
  }
}

function endsAfterEdit(old: string, oldEnds: readonly number[], source: string): number[] {
  const same = sameStart(old, source);
  const ends = oldEnds.slice(0, certain(source, oldEnds, same));
  const grown = source.length - old.length;
  // From here on every end is decided by what did not change.
  const resume = source.length - sameEnd(old, source, same) + LOOK_BACK;
  let next = ends.length;
  for (const end of sentenceEnds(source, ends.at(-1))) {
    ends.push(end);
    while ((oldEnds[next] ?? Number.POSITIVE_INFINITY) + grown < end) next++;
    if (end < resume || (oldEnds[next] ?? -1) + grown !== end) continue;
    for (const rest of oldEnds.slice(next + 1)) ends.push(rest + grown);
    break;
  }
  return ends;
}

/** How many of the ends are certain when `same` code units stayed: whether there is an end hangs on what follows, too. */
function certain(source: string, ends: readonly number[], same: number): number {
  let count = ends.findLastIndex((end) => end + LOOK_AHEAD <= same) + 1;
  while (count > 0 && !/\S/.test(source.slice(ends[count - 1], same))) count--;
  return count;
}

/** So many code units are compared at once, as long as they are the same. */
const BLOCK = 256;

function sameStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length + BLOCK <= most && a.startsWith(b.slice(length, length + BLOCK), length)) length += BLOCK;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** What is the same at the end, beside what is the same at the start. */
function sameEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length + BLOCK <= most && sameBlockBefore(a, a.length - length, b, b.length - length)) length += BLOCK;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}

function sameBlockBefore(a: string, aEnd: number, b: string, bEnd: number): boolean {
  return a.startsWith(b.slice(bEnd - BLOCK, bEnd), aEnd - BLOCK);
}
