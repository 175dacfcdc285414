import type { Remedy } from '@/lib/engine/types';
import { capitalized, hasWords, isEnglish, isHanging, lacksSubject, usesCapitals, withArticle } from './grammar';
import type { Spot } from './spot';

/** How far beyond the finding's words a change reaches. */
export interface Reach {
  /** Matched at the end of `before`, or so many characters of it. */
  readonly before?: RegExp | number;
  /** Matched at the start of `after`. */
  readonly after?: RegExp;
}

interface Sides {
  readonly left: string;
  readonly right: string;
  readonly from: number;
  readonly to: number;
}

/** What stands left and right of the change; `undefined` when the sentence is not as the reach asks. */
function sidesOf({ before, after, finding }: Spot, reach: Reach): Sides | undefined {
  const head = headOf(before, reach.before);
  const tail = reach.after === undefined ? '' : reach.after.exec(after)?.[0];
  if (head === undefined || tail === undefined) return undefined;
  return {
    left: before.slice(0, before.length - head.length),
    right: after.slice(tail.length),
    from: finding.start - head.length,
    to: finding.end + tail.length,
  };
}

function headOf(before: string, reach: RegExp | number = 0): string | undefined {
  return typeof reach === 'number' ? before.slice(before.length - reach) : reach.exec(before)?.[0];
}

/** Replaces the words, and what the reach takes in, by a phrase; `undefined` where that would not be English. */
export function put(spot: Spot, label: string, phrase: string, reach: Reach = {}): Remedy | undefined {
  const sides = isEnglish(spot.before + spot.after) ? sidesOf(spot, reach) : undefined;
  if (sides === undefined) return undefined;
  const left = withArticle(sides.left, phrase);
  const starts = !hasWords(left, 1);
  const middle = starts && usesCapitals(spot.draft.text) ? capitalized(phrase) : phrase;
  return remedy(label, sides, sides.left, left, middle);
}

/** Takes the words out, and what the reach takes in, and closes the gap; `undefined` where that would not be English. */
export function drop(spot: Spot, label: string, reach: Reach = {}): Remedy | undefined {
  const sides = sidesOf(spot, reach);
  if (sides === undefined) return undefined;
  const { left, right } = closed(sides.left, sides.right);
  if (!hasWords(left + right, 1) || isHanging(left, right) || (left === '' && lacksSubject(right))) return undefined;
  const gap = left === '' || /[([]$/.test(left) || /^(?:[.,;:!?)\]\u2026]|$)/.test(right) ? '' : ' ';
  const joined = withArticle(left + gap, right);
  const rest = left === '' && usesCapitals(spot.draft.text) ? capitalized(right) : right;
  const kept = tailLength(sides.right, rest);
  return remedy(
    label,
    { ...sides, to: sides.to + sides.right.length - kept },
    sides.left,
    joined,
    rest.slice(0, rest.length - kept),
  );
}

/** Both sides without the marks and spaces that the words between them held apart. */
function closed(leftSide: string, rightSide: string): { left: string; right: string } {
  let left = leftSide.trimEnd();
  let right = rightSide.trimStart();
  if (/[([]$/.test(left) && /^[!?]?[)\]]/.test(right)) {
    left = left.slice(0, -1).trimEnd();
    right = right.replace(/^[!?]?[)\]]/, '').trimStart();
  }
  if (/(?:^|[([])$/.test(left)) right = right.replace(/^(?:[,;:/]|[-\u2013\u2014]+ |\.{2,}|\u2026)\s*/, '');
  if (/^(?:[.,;:!?)\]\u2026]|[-\u2013\u2014]|$)/.test(right))
    left = left.replace(/(?:[,;:]| [-\u2013\u2014])$/, '').trimEnd();
  if (/[^\p{L}\p{N}"')\]%]$/u.test(left)) right = right.replace(/^[,;:] ?/, '');
  if (left === '') right = right.replace(/^(?:and|but|then) (?=\p{L})/iu, '');
  if (left === '') right = right.replace(/^[.!?\u2026]+\s*(?=$|\p{L})/u, '');
  return { left, right };
}

/** How many characters at the end of both are the same. */
function tailLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/** The change as a range of the draft; the left side is taken in only as far as it changes. */
function remedy(label: string, { from, to }: Sides, oldLeft: string, newLeft: string, middle: string): Remedy {
  let same = 0;
  while (same < oldLeft.length && same < newLeft.length && oldLeft[same] === newLeft[same]) same++;
  return { label, start: from - (oldLeft.length - same), end: to, replacement: newLeft.slice(same) + middle };
}

/** The first remedy that fits. */
export function first(...remedies: readonly (() => Remedy | undefined)[]): Remedy | undefined {
  for (const make of remedies) {
    const made = make();
    if (made !== undefined) return made;
  }
  return undefined;
}
