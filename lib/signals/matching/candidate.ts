import type { Text } from '@/lib/engine/parts';
import type { Signal, Span, SpanType } from '@/lib/engine/types';

/** Words that may be of a finder's type. */
export interface Match extends Span {
  /** 0 to 1; what it means is said at `Signal.confidence`. */
  readonly confidence: number;
  readonly because: readonly string[];
}

/** Turns matches into signals. Of matches that overlap the surest stays; of equally sure ones the longest. */
export function toSignals(type: SpanType, text: Text, matches: readonly Match[]): Signal[] {
  return strongest(matches).map(({ start, end, confidence, because }) => {
    return { type, start, end, words: text.source.slice(start, end), confidence, because };
  });
}

function strongest(matches: readonly Match[]): Match[] {
  const ranked = [...matches].sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start));
  const kept: Match[] = [];
  for (const match of ranked) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
