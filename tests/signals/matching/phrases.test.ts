import { expect, test } from 'vitest';
import { readSentence } from '@/lib/engine/text';
import { Phrases } from '@/lib/signals/matching/phrases';

const PHRASES = new Phrases([
  ['bell ringer, bell, fireman, Karen', 'plain'],
  ["o'clock", 'time'],
]);

test.each([
  ['two bell-ringers', ['bell-ringers']],
  ['the bell rang', ['bell']],
  ['three firemen came', ['firemen']],
  ["the fireman's dog", ["fireman's"]],
  ['Karen speaks, karen does not', ['Karen']],
  ['#fireman', ['#fireman']],
  ['“bell\u200b ringer”', ['bell\u200b ringer']],
  ['bells and whistles', ['bells']],
  ['nothing', []],
])('%s', (source, words) => {
  const found = PHRASES.find(readSentence(source));
  expect(found.map(({ start, end }) => source.slice(start, end))).toEqual(words);
});
