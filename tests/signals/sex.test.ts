import { expect, test } from 'vitest';
import { readSentence } from '@/lib/engine/text';
import { sex } from '@/lib/signals/sex';

test.each([
  ['58F with COPD', 'F'],
  ['had a guy ask', 'a guy'],
  ['the lady from triage', 'the lady'],
])('finds in %j: %j, and never counts it', (text, words) => {
  const found = sex.find(readSentence(text), { kind: 'post', text });
  expect(found.map((signal) => signal.words)).toContainEqual(expect.stringContaining(words));
  expect(found.every((signal) => signal.weight === 'never')).toBe(true);
});

test.each(['MRI at noon', 'my F key is stuck', 'mandatory training'])('keeps quiet in %j', (text) => {
  expect(sex.find(readSentence(text), { kind: 'post', text })).toEqual([]);
});
