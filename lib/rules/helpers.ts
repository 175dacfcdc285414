import type { Case, RuleFinding } from '@/lib/engine/parts';
import type { Level, Signal, SpanType } from '@/lib/engine/types';

export function ofTypes(the: Case, types: readonly SpanType[]): Signal[] {
  return the.signals.filter((signal) => types.includes(signal.type));
}

/** A finding on the words of a signal, which brings its own trace. */
export function findingOn(signal: Signal, level: Level, message: string, because: readonly string[] = []): RuleFinding {
  return {
    type: signal.type,
    start: signal.start,
    end: signal.end,
    words: signal.words,
    level,
    strength: signal.confidence,
    because: [...signal.because, ...because],
    message,
  };
}

/** The sentence that a signal stands in, with the one before and after it, in clean small letters. */
export function surroundings(the: Case, signal: Signal): string {
  const { sentences, source } = the.text;
  const at = sentences.findIndex((sentence) => sentence.start <= signal.start && signal.start < sentence.end);
  const first = sentences[Math.max(0, at - 1)];
  const last = sentences[Math.min(sentences.length - 1, at + 1)];
  return source.slice(first?.start ?? 0, last?.end ?? source.length).toLowerCase();
}

/** "a, b and c" for traces. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The words of a signal as they are quoted in a trace. */
export function quoted(signal: Signal): string {
  return `\u201c${signal.words}\u201d`;
}
