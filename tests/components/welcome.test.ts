import { expect, test } from 'vitest';
import { DRAFTS } from '@/components/welcome/drafts';
import { assess } from '@/lib/engine/assess';

test('the drafts to try show what silence, a question and a stop are', () => {
  const levels = DRAFTS.map(({ text }) => assess({ kind: 'post', audience: 'public', text }).level);
  expect(levels).toEqual(['clear', 'warn', 'stop']);
});
