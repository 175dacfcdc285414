import { expect, test, vi } from 'vitest';
import { readCorpora } from '@/scripts/corpus';
import { goldLevel } from './gold';

/** All corpora are read; on a busy machine that takes its time. */
vi.setConfig({ testTimeout: 120_000 });

test('the rules give the labelled level when the spans are known', () => {
  const drafts = readCorpora();
  const right = drafts.filter((labelled) => goldLevel(labelled) === labelled.level);
  expect(right.length / drafts.length).toBeGreaterThanOrEqual(0.97);
});
