import type { Span } from '@/lib/engine/types';
import type { Field } from './composition';

/** Replace `text.slice(start, end)` by `replacement`. */
export interface Edit extends Span {
  readonly replacement: string;
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** The smallest edit that turns `from` into `to`, never cutting a surrogate pair; null when they are equal. */
export function smallestEdit(from: string, to: string): Edit | null {
  if (from === to) return null;
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head++;
  if (head > 0 && (isLowSurrogate(from.charCodeAt(head)) || isLowSurrogate(to.charCodeAt(head)))) head--;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  if (tail > 0 && isLowSurrogate(from.charCodeAt(from.length - tail))) tail--;
  return { start: head, end: from.length - tail, replacement: to.slice(head, to.length - tail) };
}

/** The edits that turn `from` into `to` line by line, the last first; null when the lines do not pair up. */
export function lineEdits(from: string, to: string): Edit[] | null {
  const before = from.split('\n');
  const after = to.split('\n');
  if (before.length !== after.length) return null;
  const edits: Edit[] = [];
  let start = 0;
  before.forEach((line, index) => {
    const edit = smallestEdit(line, after[index] ?? '');
    if (edit) edits.unshift({ ...edit, start: start + edit.start, end: start + edit.end });
    start += line.length + 1;
  });
  return edits;
}

/** Where an offset lies after an edit. Inside the replaced words it moves to the end of what replaced them. */
export function shift(offset: number, { start, end, replacement }: Edit): number {
  if (offset <= start) return offset;
  return offset >= end ? offset + replacement.length - (end - start) : start + replacement.length;
}

/**
 * Turns the field's text into `target` by way of the editor, and reads back.
 * The caret stays with the words it stood at.
 *
 * @returns whether the field now reads `target`; if not, the way back has been tried
 */
export async function become({ element, editor }: Field, target: string): Promise<boolean> {
  const original = editor.textOf(element);
  const caret = editor.caretOf(element);
  const reached = await apply({ element, editor }, target);
  if (reached === null) return false;
  if (editor.textOf(element) !== target) {
    await apply({ element, editor }, original);
    return false;
  }
  if (caret !== null) editor.placeCaret(element, reached.reduce(shift, caret));
  return true;
}

/** Applies the edits that lead to `target`; null when the editor has no way there. */
async function apply({ element, editor }: Field, target: string): Promise<Edit[] | null> {
  const current = editor.textOf(element);
  const whole = smallestEdit(current, target);
  const edits = editor.acrossLines && whole ? [whole] : lineEdits(current, target);
  for (const edit of edits ?? []) await editor.replace(element, edit, edit.replacement);
  return edits;
}

/** Spans of `from` where they stand in `to`, without those the change touched. */
export function shiftSpans<T extends Span>(spans: readonly T[], from: string, to: string): T[] {
  const edit = smallestEdit(from, to);
  if (!edit) return [...spans];
  const growth = edit.replacement.length - (edit.end - edit.start);
  return spans.flatMap((span) => {
    if (span.end <= edit.start) return [span];
    return span.start >= edit.end ? [{ ...span, start: span.start + growth, end: span.end + growth }] : [];
  });
}
