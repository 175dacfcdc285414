import { expect, test, vi } from 'vitest';
import { PARTS } from '@/lib/engine/assess';
import { createEngine } from '@/lib/engine/engine';
import { readCorpora, UNLEARNT } from '@/scripts/corpus';
import { figures, type Share } from '@/scripts/score/figures';
import { assessAll } from '@/scripts/score/outcomes';
import { judgedByRules } from '@/scripts/train/targets';

vi.setConfig({ testTimeout: 300_000 });

/** Every so many drafts; all of them would take half a minute. */
const STEP = 3;

const drafts = readCorpora(UNLEARNT);
const rate = ({ hits, of }: Share) => hits / of;

/** The shipped weights have not seen these drafts: the bars hold what they do with new ones. */
test('drafts that no training has read are judged no worse than they were', () => {
  const sample = drafts.filter((_, at) => at % STEP === 0);
  const { recall, falseOnClear, falseOnCaution, exact } = figures(assessAll(createEngine(PARTS), sample));
  expect(rate(recall)).toBeGreaterThanOrEqual(0.57);
  expect(rate(falseOnClear)).toBeLessThanOrEqual(0.055);
  expect(rate(falseOnCaution)).toBeLessThanOrEqual(0.05);
  expect(rate(exact)).toBeGreaterThanOrEqual(0.7);
});

test('the rules agree with their labels when the spans are known', () => {
  const agreeing = drafts.filter((labelled) => judgedByRules(labelled).level === labelled.level);
  expect(agreeing.length / drafts.length).toBeGreaterThanOrEqual(0.99);
});
