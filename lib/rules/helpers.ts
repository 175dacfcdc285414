import { memoize } from '@/lib/engine/memoize';
import type { Case, RuleFinding } from '@/lib/engine/parts';
import { firstEndingAfter } from '@/lib/engine/ranges';
import type { Level, Signal, SpanType } from '@/lib/engine/types';

/** The signals of some types, in the order of the text. */
export function ofTypes({ signals }: Case, types: readonly SpanType[]): readonly Signal[] {
  const [only] = types;
  if (types.length === 1 && only !== undefined) return byType(signals).get(only) ?? [];
  return signals.filter((signal) => types.includes(signal.type));
}

/** Every rule asks for a type or two of the same signals. */
const byType = memoize((signals: readonly Signal[]): ReadonlyMap<SpanType, readonly Signal[]> => {
  const types = new Map<SpanType, Signal[]>();
  for (const signal of signals) {
    const same = types.get(signal.type);
    if (same === undefined) types.set(signal.type, [signal]);
    else same.push(signal);
  }
  return types;
});

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
  const next = firstEndingAfter(sentences, signal.start);
  const at = (sentences[next]?.start ?? source.length) <= signal.start ? next : -1;
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
