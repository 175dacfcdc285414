import type { Span } from '@/lib/engine/types';

/** Indices of the tokens that a span touches; tokens stand in the order of the text and do not overlap. */
export function tokensIn(tokens: readonly Span[], { start, end }: Span): number[] {
  const found: number[] = [];
  for (let at = firstEndingAfter(tokens, start); at < tokens.length; at++) {
    if ((tokens[at]?.start ?? 0) >= end) break;
    found.push(at);
  }
  return found;
}

/** By bisection. */
function firstEndingAfter(tokens: readonly Span[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
