/** Ways of writing something down that keep to a pattern: numbers with a cue, dates, addresses. */
import type { Text } from '@/lib/engine/parts';
import type { Match } from '../matching/candidate';

export interface Shape {
  /** What was seen, in a few words; goes into the trace. */
  readonly is: string;
  /** Global, over `text.clean`. Where only a part of the match is meant, the group `it` holds it; `it` ends the match. */
  readonly pattern: RegExp;
  /** 0 when it turns out to be something else. */
  readonly confidence: number | ((match: RegExpExecArray) => number);
}

export function findShapes(text: Text, shapes: readonly Shape[]): Match[] {
  return shapes.flatMap((shape) => findShape(text, shape));
}

function findShape(text: Text, { is, pattern, confidence }: Shape): Match[] {
  const matches: Match[] = [];
  for (const match of text.clean.matchAll(pattern)) {
    const sure = typeof confidence === 'number' ? confidence : confidence(match);
    if (sure <= 0) continue;
    const end = match.index + match[0].length;
    const start = end - (match.groups?.it ?? match[0]).length;
    matches.push({ ...text.span(start, end), confidence: sure, because: [is] });
  }
  return matches;
}

/** The text before and after a match. */
export function before(match: RegExpExecArray, length = 40): string {
  return match.input.slice(Math.max(0, match.index - length), match.index);
}
export function after(match: RegExpExecArray, length = 40): string {
  const end = match.index + match[0].length;
  return match.input.slice(end, end + length);
}
