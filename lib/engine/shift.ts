import type { Signal } from './types';

/** Where signals stood when they were last moved; nearly always they stand there still. */
const last = new WeakMap<readonly Signal[], { readonly by: number; readonly there: readonly Signal[] }>();

/** Signals of a sentence where they stand in the draft: `by` code units further on. */
export function moved(signals: readonly Signal[], by: number): readonly Signal[] {
  const before = last.get(signals);
  if (before?.by === by) return before.there;
  const there = signals.map((signal) => ({ ...signal, start: signal.start + by, end: signal.end + by }));
  last.set(signals, { by, there });
  return there;
}
