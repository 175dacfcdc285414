import type { Text } from '@/lib/engine/parts';
import { lowerCase, type Match } from './candidate';

/** One way of putting something: a pattern over the lower-case text, and how often it means it. */
export interface Form {
  /** What was seen, in a few words; goes into the trace. */
  readonly is: string;
  readonly pattern: RegExp;
  readonly confidence: number;
}

/**
 * Compiles a form. The source is written as over lower-case text; it may hold line breaks and indentation, which
 * mean nothing, while a blank in the text is written `_` (one) so that longer patterns stay legible.
 */
export function form(is: string, confidence: number, source: string): Form {
  return { is, confidence, pattern: new RegExp(source.replace(/\s+/g, '').replaceAll('_', '[ -]'), 'g') };
}

/** Alternatives for a pattern out of a list of phrases; longest first, so that none hides a longer one. */
export function oneOf(phrases: readonly string[]): string {
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '_'));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join('|')})`;
}

/** All places where one of the forms stands. */
export function findForms(text: Text, forms: readonly Form[]): Match[] {
  const lower = lowerCase(text);
  const matches: Match[] = [];
  for (const { is, pattern, confidence } of forms) {
    for (const match of lower.matchAll(pattern)) {
      if (match[0] === '') continue;
      matches.push({ ...text.span(match.index, match.index + match[0].length), confidence, because: [is] });
    }
  }
  return matches;
}
