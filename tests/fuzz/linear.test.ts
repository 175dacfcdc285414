import { expect, test } from 'vitest';
import { hashOf, PATIENCE, proofOf } from './linear';
import answers from './linear.json';
import { allPatterns } from './patterns';

const patterns = await allPatterns();
const known = new Set([...answers.proven, ...answers.searched]);
const unknown = patterns.filter((pattern) => !known.has(hashOf(pattern)));

test('literals and patterns built of parts are seen', () => {
  expect(patterns).toContainEqual({ source: '\\p{Lu}\\d\\p{Ll}', flags: 'u' });
  expect(patterns.some(({ source }) => source.includes('past[ -]or[ -]present'))).toBe(true);
  expect(patterns.length).toBeGreaterThan(900);
});

test.each(unknown)(
  'takes time in proportion to the text: /$source/$flags',
  async (pattern) => {
    expect(await proofOf(pattern)).toMatch(/proven|searched/);
  },
  PATIENCE + 10_000,
);
