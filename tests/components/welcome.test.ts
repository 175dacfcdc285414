import { expect, test, vi } from 'vitest';
import { DRAFTS } from '@/components/welcome/drafts';
import { assess } from '@/lib/engine/assess';

// The first draft waits for the weights.
vi.setConfig({ testTimeout: 60_000 });

test('the drafts to try show what silence, a question and a stop are', () => {
  const levels = DRAFTS.map(({ text }) => assess({ kind: 'post', audience: 'public', text }).level);
  expect(levels).toEqual(['clear', 'warn', 'stop']);
});
