import { expect, test } from 'vitest';
import { isPaused, PAUSE } from '@/lib/pause';

const NOW = 1_800_000_000_000;

test.each([
  [NOW + PAUSE, true],
  [NOW + 1, true],
  [NOW, false],
  [0, false],
  // Of a clock that was ahead when the pause began.
  [NOW + PAUSE + 1, false],
])('a pause until %d', (until, runs) => {
  expect(isPaused(until, NOW)).toBe(runs);
});
