import type { Span } from '@/lib/engine/types';

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

/** Where an offset lies after an edit. Inside the replaced words it moves to the end of what replaced them. */
export function shift(offset: number, { start, end, replacement }: Edit): number {
  if (offset <= start) return offset;
  return offset >= end ? offset + replacement.length - (end - start) : start + replacement.length;
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
