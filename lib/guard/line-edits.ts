import { gapsBetween } from '@/lib/gaps';
import { type Edit, smallestEdit } from './edit';

/** More lines than this are not compared; no post has them. */
const MOST_LINES = 500;

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
