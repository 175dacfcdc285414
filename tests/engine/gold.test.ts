import { expect, test, vi } from 'vitest';
import { readCorpora, UNLEARNT } from '@/scripts/corpus';
import { judgedByRules } from '@/scripts/train/targets';

/** All corpora are read; on a busy machine that takes its time. */
vi.setConfig({ testTimeout: 120_000 });

test.each([
  ['tests/drafts', 0.97],
  [UNLEARNT, 0.99],
])('the rules give the labelled level when the spans are known: %s', (folder, least) => {
  const drafts = readCorpora(folder);
  const right = drafts.filter((labelled) => judgedByRules(labelled).level === labelled.level);
  expect(right.length / drafts.length).toBeGreaterThanOrEqual(least);
});
