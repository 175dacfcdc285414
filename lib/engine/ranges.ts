import type { Span } from './types';

/** Whether two spans share a code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Indices of the spans that a span touches; they stand in the order of the text and do not overlap. */
export function touching(spans: readonly Span[], { start, end }: Span): number[] {
  const found: number[] = [];
  for (let at = firstEndingAfter(spans, start); at < spans.length; at++) {
    if ((spans[at]?.start ?? 0) >= end) break;
    found.push(at);
  }
  return found;
}

/** Index of the first span that ends after a position, by bisection; one past the last when none does. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
