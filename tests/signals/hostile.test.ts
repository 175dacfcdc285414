import { describe, expect, test } from 'vitest';
import { readSentence } from '@/lib/engine/text';
import { SIGNALS } from '@/lib/signals';

/** The longest sentence that a finder is ever given. */
const LENGTH = 800;
/** Far above what any finder needs on a busy machine, far below what a pattern that backtracks without end takes. */
const PATIENCE_MS = 400;

/** Texts that make ambiguous patterns try every way to divide them. */
const UNITS = ['a', '1', '1-', 'a_', 'Ab ', 'one ', 'a.', '(', 'x at ', 'pic of ', 'J. ', 'A1-', 'mrn no ', 'the x '];

describe.each(UNITS)('many times %j', (unit) => {
  const text = unit.repeat(LENGTH / unit.length);
  test.each(SIGNALS.map((finder) => [finder.type, finder] as const))('%s stays quick', (_, finder) => {
    expect(quickest(() => finder.find(readSentence(text), { kind: 'post', text }))).toBeLessThan(PATIENCE_MS);
  });
});

/** The first run also compiles the patterns. */
function quickest(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
