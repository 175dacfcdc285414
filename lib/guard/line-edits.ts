import { type Edit, smallestEdit } from './edit';

/** More lines than this are not compared; no post has them. */
const MOST_LINES = 500;

/** A stretch of lines that differ: `from` and `to` count lines from their first one on. */
interface Gap {
  readonly from: readonly [first: number, end: number];
  readonly to: readonly [first: number, end: number];
}

/** `lengths[i][j]`: how many lines `a` from `i` on and `b` from `j` on have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i];
    for (let j = b.length - 1; row && j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

/** The stretches between the lines that both texts have in common. */
function gapsBetween(a: readonly string[], b: readonly string[]): Gap[] {
  const lengths = commonLengths(a, b);
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [startI, startJ] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      const skipA = lengths[i + 1]?.[j] ?? -1;
      const skipB = lengths[i]?.[j + 1] ?? -1;
      if (j >= b.length || (i < a.length && skipA >= skipB)) i++;
      else j++;
    }
    if (i > startI || j > startJ) gaps.push({ from: [startI, i], to: [startJ, j] });
    else {
      i++;
      j++;
    }
  }
  return gaps;
}

/** Where each line begins in the text, and, last, where a line after the last one would. */
function lineStarts(lines: readonly string[]): number[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return starts;
}

/**
 * The edits that turn `from` into `to`, the last first, each within a line or joining lines: editors that take no line
 * break from a script still let one be taken away. Null when a line would have to be added.
 */
export function lineEdits(from: string, to: string): Edit[] | null {
  const before = from.split('\n');
  const after = to.split('\n');
  if (Math.max(before.length, after.length) > MOST_LINES) return null;
  const starts = lineStarts(before);
  const edits: Edit[] = [];
  const change = (start: number, end: number, replacement: string) => {
    const edit = smallestEdit(from.slice(start, end), replacement);
    if (edit) edits.unshift({ ...edit, start: start + edit.start, end: start + edit.end });
  };
  for (const {
    from: [first, end],
    to: [toFirst, toEnd],
  } of gapsBetween(before, after)) {
    const [start = 0, stop = 0] = [starts[first], starts[end]];
    const lines = after.slice(toFirst, toEnd);
    if (lines.length > end - first) return null;
    // Lines that go take a line break with them: the one before, or at the very top the one after.
    if (lines.length === 0 && first > 0) edits.unshift({ start: start - 1, end: stop - 1, replacement: '' });
    else if (lines.length === 0) edits.unshift({ start, end: Math.min(stop, from.length), replacement: '' });
    lines.forEach((line, index) => {
      const last = index === lines.length - 1 ? end : first + index + 1;
      change(starts[first + index] ?? 0, (starts[last] ?? 0) - 1, line);
    });
  }
  return edits;
}
