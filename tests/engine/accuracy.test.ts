import { expect, test, vi } from 'vitest';
import { PARTS } from '@/lib/engine/assess';
import { createEngine } from '@/lib/engine/engine';
import { readCorpora } from '@/scripts/corpus';
import { figures, type Share } from '@/scripts/score/figures';
import { assessAll } from '@/scripts/score/outcomes';

vi.setConfig({ testTimeout: 300_000 });

/** Every so many drafts; all of them would take minutes. */
const STEP = 8;

const rate = ({ hits, of }: Share) => hits / of;

/**
 * Holds the shipped engine from sliding. The shipped weights have seen these drafts, so the bars say nothing of new
 * ones: how well it does on those stands in docs/accuracy.md.
 */
test('the shipped engine does no worse than it did', () => {
  const sample = readCorpora().filter((_, at) => at % STEP === 0);
  const { recall, falseOnClear, falseOnCaution, exact } = figures(assessAll(createEngine(PARTS), sample));
  expect(rate(recall)).toBeGreaterThanOrEqual(0.72);
  expect(rate(falseOnClear)).toBeLessThanOrEqual(0.008);
  expect(rate(falseOnCaution)).toBeLessThanOrEqual(0.035);
  expect(rate(exact)).toBeGreaterThanOrEqual(0.84);
});
