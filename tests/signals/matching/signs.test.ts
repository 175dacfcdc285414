import { expect, test } from 'vitest';
import { neededSigns, signsFrom } from '@/lib/signals/matching/signs';

const lacks = (pattern: RegExp, text: string) => (neededSigns(pattern) & ~(signsFrom(text, [0])[0] ?? 0)) !== 0;

test.each([
  [/bed \d+/, 'the bed'],
  [/bed \d+/, 'a 4 bd'],
  [/[A-Z]{2}(?=s)/, 'ab'],
  [/a(?:bx|cx)d/, 'abcd'],
  [/\w+@\w+/, 'me at here'],
  [/café|naïve/i, 'ascii'],
])('%s lacks a sign in %j', (pattern, text) => {
  expect(pattern.test(text)).toBe(false);
  expect(lacks(pattern, text)).toBe(true);
});

test.each([
  [/bed \d+/i, 'BED 4'],
  [/beds?(?: \d)?(?! x)/, 'bed'],
  [/(?:bed|cot) [1-4]/, 'cot 3'],
  [/[A-Z]k/iu, 'a\u212a'],
  [/sick/iu, '\u017fick'],
  [/(?<=\d )bed/, 'bed'],
  [/[^x]\s\S(?:a|)/, '\u2014 b'],
])('%s lacks nothing in %j', (pattern, text) => {
  expect(lacks(pattern, text)).toBe(false);
});

test('signs count from their place on', () => {
  const [all = 0, rest = 0, none = 0] = signsFrom('4 beds.', [0, 2, 7]);
  expect([all & ~rest, none]).toEqual([neededSigns(/\d/), 0]);
});
