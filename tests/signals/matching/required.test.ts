import { expect, test } from 'vitest';
import { Attempt } from '@/lib/signals/matching/attempt';
import { Grams } from '@/lib/signals/matching/grams';
import { requiredBy } from '@/lib/signals/matching/pattern-facts';
import { skeletonOf } from '@/lib/signals/matching/required';
import { signsFrom } from '@/lib/signals/matching/signs';
import type { Word } from '@/lib/signals/matching/words';

test.each([
  [/my[ -]dog/, [['my dog']]],
  [/Mid-Life/i, [['mid life']]],
  [/colou?r/, [['colo']]],
  [/(?:the|this)[ -](?:big[ -])?cat/, [['the', 'this'], ['cat']]],
  [/(?:a|the)[ -]cat/, [[' cat']]],
  [/(?<=not )happy(?! days)\b!/, [['happy!']]],
  [/her (?:cat|a dog)/, [['her cat', 'her a dog'], ['her ']]],
  [/(?:red|blue (?:sky|sea)|\d+ shades)/, [['red', 'blue sky', 'blue sea', '0 shades']]],
  [/[1-9]\d[0-9-]/, [['00']]],
  [/\d\d[/.]\d{4}/, [['00 0'], ['0']]],
  [/no{2}n/, [['no'], ['on']]],
  [/[a-z]+(?:tic)*/, []],
  [/(?:x|yes|[A-Z])/, []],
  [/caf\u00e9s/, [['caf']]],
  [/[^)\]]ward/, [['ward']]],
  [/\(at\)/, [['(at)']]],
  // "ſ" matches.
  [/sign/iu, []],
])('%s requires %j', (pattern, clauses) => {
  expect(requiredBy(pattern)).toEqual(clauses);
});

test('a pattern is tried where what it requires stands', () => {
  const attempt = new Attempt('bed', /bed \d+|(?:cot|crib) by the (?:door|wall)/i);
  const isWorthwhile = (text: string) => attempt.isWorthwhile(gramsIn(text), wordAt(text, 0));
  expect(isWorthwhile('He went to bed')).toBe(false);
  expect(isWorthwhile('He lay in BED-14')).toBe(true);
  expect(isWorthwhile('He went to bed')).toBe(false);
  expect(isWorthwhile('Their crib, by the wall')).toBe(true);
});

test('a pattern that has often been tried is tried where its signs stand', () => {
  const attempt = new Attempt('bed', /bed \d+/i);
  const isWorthwhile = (text: string, at = 0) => attempt.isWorthwhile(gramsIn(text), wordAt(text, at));
  const twice = 'Bed 14 went to bed';
  for (let time = 0; time < 100; time++) expect(isWorthwhile('Bed 14')).toBe(true);
  expect(isWorthwhile('He went to bed')).toBe(false);
  expect(isWorthwhile('He lay in BED-14')).toBe(true);
  expect(isWorthwhile(twice)).toBe(true);
  expect(isWorthwhile(twice, twice.lastIndexOf('bed'))).toBe(false);
});

function gramsIn(text: string): Grams {
  return new Grams(skeletonOf(text.toLowerCase()));
}

function wordAt(text: string, at: number): Word {
  return { norm: '', at, ahead: signsFrom(text, [at])[0] ?? 0, keys: [], singulars: [] };
}
