import { expect, test, vi } from 'vitest';
import { PARTS } from '@/lib/engine/assess';
import { createEngine } from '@/lib/engine/engine';
import { type LabelledDraft, readCorpora, UNLEARNT } from '@/scripts/corpus';
import { figures, type Share } from '@/scripts/score/figures';
import { assessAll } from '@/scripts/score/outcomes';

vi.setConfig({ testTimeout: 300_000 });

/** Every so many drafts; all of them would take minutes. */
const STEP = { learnt: 8, unlearnt: 3 } as const;

const rate = ({ hits, of }: Share) => hits / of;

/** What the shipped engine does with every `step`th of some drafts. */
const shipped = (drafts: readonly LabelledDraft[], step: number) =>
  figures(
    assessAll(
      createEngine(PARTS),
      drafts.filter((_, at) => at % step === 0),
    ),
  );

/**
 * Holds the shipped engine from sliding. The shipped weights have seen these drafts, so the bars say nothing of new
 * ones: how well it does on those stands in docs/accuracy.md.
 */
test('the shipped engine does no worse than it did', () => {
  const { recall, falseOnClear, falseOnCaution, exact } = shipped(readCorpora(), STEP.learnt);
  expect(rate(recall)).toBeGreaterThanOrEqual(0.72);
  expect(rate(falseOnClear)).toBeLessThanOrEqual(0.008);
  expect(rate(falseOnCaution)).toBeLessThanOrEqual(0.035);
  expect(rate(exact)).toBeGreaterThanOrEqual(0.84);
});

/** Of these they have seen none: the bars hold what they do with new ones. */
test('drafts that no training has read are judged no worse than they were', () => {
  const { recall, falseOnClear, falseOnCaution, exact } = shipped(readCorpora(UNLEARNT), STEP.unlearnt);
  expect(rate(recall)).toBeGreaterThanOrEqual(0.57);
  expect(rate(falseOnClear)).toBeLessThanOrEqual(0.055);
  expect(rate(falseOnCaution)).toBeLessThanOrEqual(0.05);
  expect(rate(exact)).toBeGreaterThanOrEqual(0.7);
});
