import { describe, expect, it } from 'vitest';
import shipped from '@/assets/weights.json';
import { Answerer } from '@/lib/classifiers/answers';
import { WordReader } from '@/lib/classifiers/reading';
import { unpackWeights } from '@/lib/classifiers/weights';
import { assess } from '@/lib/engine/assess';
import { SentenceReader } from '@/lib/engine/reader';
import type { Draft } from '@/lib/engine/types';
import { SIGNALS } from '@/lib/signals';

const { clusters, heads } = unpackWeights(shipped);
const NEWS = 'The committee met to discuss the budget for the new library and its opening hours. ';
const TOLD = 'My patient tonight, a 47-year-old firefighter, lost his leg.';

const post = (text: string): Draft => ({ kind: 'post', text });
const answers = (text: string) => {
  const draft = post(text);
  const reading = new SentenceReader(SIGNALS).read(draft);
  return new Answerer(heads).answer(new WordReader(clusters).read(reading, draft));
};

describe('passages', () => {
  it('are the sentence and the two in a row that say most', () => {
    const { passages } = answers(`${NEWS.repeat(4)}${TOLD} ${NEWS}`);
    expect(passages.map(({ first, count }) => [first, count])).toEqual([
      [4, 1],
      [expect.toSatisfy((first) => first === 3 || first === 4), 2],
    ]);
  });

  it.each([
    ['of two sentences', `${'The committee met '.repeat(30)}. ${TOLD}`, 1],
    ['under 300 characters', `${NEWS.repeat(2)}${TOLD}`, 2],
  ])('in a draft %s are the sentence alone', (_, text, at) => {
    expect(answers(text).passages.map(({ first, count }) => [first, count])).toEqual([[at, 1]]);
  });

  it.each([
    ['of one sentence', 'The committee met '.repeat(30)],
    ['under 140 characters', `The committee met. ${TOLD}`],
  ])('a draft %s has none', (_, text) => expect(answers(text).passages).toEqual([]));

  it('are of five words or more: a signature tells of nobody', () => {
    const { passages } = answers(`${NEWS.repeat(4)}\n\nVance Tillery, DDS`);
    expect(passages.map(({ first }) => first)).not.toContain(4);
  });

  it.each([0, 1, 2, 3, 4, 20, 60, 600])('what is told after %i harmless sentences is as grave as alone', (count) => {
    expect(assess(post(NEWS.repeat(count) + TOLD)).level).toBe('warn');
  });

  it('harmless sentences are harmless, however many', () => {
    expect(assess(post(NEWS.repeat(600))).level).toBe('clear');
  });
});
