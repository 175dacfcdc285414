import type { Text } from '@/lib/engine/parts';
import { overlap } from '@/lib/engine/ranges';
import type { Signal, Span, SpanType } from '@/lib/engine/types';

/** Words that may be of a finder's type. */
export interface Match extends Span {
  /** 0 to 1; what it means is said at `Signal.confidence`. */
  readonly confidence: number;
  readonly because: readonly string[];
}

/** Turns matches into signals, without overlaps. */
export function toSignals(type: SpanType, text: Text, matches: readonly Match[]): Signal[] {
  return separate(matches).map(({ start, end, confidence, because }) => {
    const rounded = Math.round(confidence * 100) / 100;
    return { type, start, end, words: text.source.slice(start, end), confidence: rounded, because };
  });
}

/**
 * Of matches that overlap the surest stays, of equally sure ones the longest; one that lies within a less sure match
 * takes over its range ("a lad" in "a lad on my caseload").
 */
function separate(matches: readonly Match[]): Match[] {
  const ranked = [...matches].sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start));
  const kept: Match[] = [];
  for (const match of ranked) {
    const rivals = kept.filter((other) => overlap(match, other));
    const [rival] = rivals;
    if (rival === undefined) kept.push(match);
    else if (rivals.length === 1 && match.start <= rival.start && match.end >= rival.end) {
      kept[kept.indexOf(rival)] = { ...rival, start: match.start, end: match.end };
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
