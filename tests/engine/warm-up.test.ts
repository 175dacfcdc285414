import { expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { SENTENCES, warmUp } from '@/lib/engine/warm-up';

test('every part of the engine has been at work: some of the sentences are clear, some are stopped', () => {
  const assessments = SENTENCES.map((text) => assess({ kind: 'post', text }));
  const levels = assessments.map(({ level }) => level);
  expect(levels).toEqual(expect.arrayContaining(['clear', 'stop']));
  expect(assessments.some(({ estimate }) => estimate !== null)).toBe(true);
  expect(assessments.some(({ findings }) => findings.some(({ remedies }) => remedies.length > 0))).toBe(true);
});

test('it is done once, and leaves room between two sentences', async () => {
  let turns = 0;
  const turn = setInterval(() => turns++);
  const first = warmUp();
  expect(warmUp()).toBe(first);
  await first;
  clearInterval(turn);
  expect(turns).toBeGreaterThan(0);
});
