import { expect, test } from 'vitest';
import { ANY_NUMBER, ANY_WORD, firstWords, keysOf } from '@/lib/signals/matching/first-words';

test.each([
  ['my[ -]dog', ['my']],
  ['(?:my|our)[ -]dog', ['my', 'our']],
  ['(?:very[ -])?big', ['very', 'big']],
  ['(?:a|an)?[ -]?cat', ['a', 'an', 'cat', 'acat', 'ancat']],
  ['colou?r', ['color', 'colour']],
  ['(?<=not )happy(?! days)', ['happy']],
  ["she's[ -]here", ['she']],
  ['obfuscat\\w*', ['obf*']],
  ['km ?\\d+', ['km*']],
  ['km\\d*', ['km*']],
  ['📷 ?\\w+', ['📷*']],
  ['\\d+[ -]mg', [ANY_NUMBER]],
  ['[a-z]+[ -]mg', [ANY_WORD]],
])('%s begins with %j', (source, keys) => {
  expect([...firstWords(source)].sort()).toEqual([...keys].sort());
});

test('a word is looked up under itself, what its clitic hangs on, and its first letters', () => {
  expect(keysOf("she's")).toEqual(["she's", 'she', 'she*', 'sh*', 's*', ANY_WORD]);
  expect(keysOf('47')).toEqual(['47', '47*', '4*', ANY_NUMBER]);
});
