import { expect, test } from 'vitest';
import { isTrue } from '@/lib/guard/notice';

const SAME = 'a draft';
const OTHER = 'another';
const key = SAME;

test.each([
  // What went out stays out, whatever stands in the composer, until another draft is judged.
  ['not-checked', null, false, true],
  ['not-checked', null, true, true],
  ['not-checked', OTHER, false, true],
  ['not-checked', OTHER, true, false],
  // What is held unchecked is so while it stands there and nothing is known about it.
  ['held-unchecked', SAME, false, true],
  ['held-unchecked', OTHER, false, true],
  ['held-unchecked', SAME, true, false],
  ['held-unchecked', null, false, false],
  // A decision counts for the words it was made about.
  ['press-again', SAME, true, true],
  ['press-again', OTHER, false, false],
  ['press-again', null, false, false],
  ['stopped', null, false, true],
] as const)('%s, with %o in the composer, judged: %s', (notice, standing, judged, expected) => {
  expect(isTrue({ notice, key }, standing, judged)).toBe(expected);
});
