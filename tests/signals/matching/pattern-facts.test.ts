import { afterEach, expect, test } from 'vitest';
import { factsOfEveryPattern } from '@/lib/signals/matching/every-pattern';
import { firstWords } from '@/lib/signals/matching/first-words';
import { firstWordsOf, knowPatterns, requiredBy } from '@/lib/signals/matching/pattern-facts';

afterEach(() => knowPatterns({}));

test('hundreds of patterns are met while a few sentences are read', () => {
  expect(Object.keys(factsOfEveryPattern()).length).toBeGreaterThan(400);
});

test('what is known beforehand is what reading the pattern tells', () => {
  const pattern = /(?:my|our)[ -](?:kitchen|garden)s?/;
  const read = { first: firstWordsOf(pattern.source), required: requiredBy(pattern) };
  knowPatterns(JSON.parse(JSON.stringify(factsOfEveryPattern())));
  expect({ first: firstWordsOf(pattern.source), required: requiredBy(pattern) }).toEqual(read);
});

test('what is known is not read again', () => {
  const pattern = /(?:a|the)[ -]harbou?r/;
  firstWordsOf(pattern.source);
  const facts = factsOfEveryPattern();
  const [key = ''] = Object.keys(facts).slice(-1);
  expect(facts[key]?.[0]).toEqual([...firstWords(pattern.source)]);
  knowPatterns({ [key]: [['an'], [['harbour']]] });
  expect(firstWordsOf(pattern.source)).toEqual(['an']);
  expect(requiredBy(pattern)).toEqual([['harbour']]);
});
