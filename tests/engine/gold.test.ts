import { expect, test } from 'vitest';
import { readCorpora } from '@/scripts/corpus';
import { goldLevel } from './gold';

test('the rules give the labelled level when the spans are known', () => {
  const drafts = readCorpora();
  const right = drafts.filter((labelled) => goldLevel(labelled) === labelled.level);
  expect(right.length / drafts.length).toBeGreaterThanOrEqual(0.97);
});
