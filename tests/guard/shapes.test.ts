import { expect, test } from 'vitest';
import { isDraft, isOutcome } from '@/lib/shapes';

test.each([
  { kind: 'post', text: '' },
  { kind: 'dm', text: 'a', site: 'x', audience: 'direct', replyTo: { name: 'Ann' } },
  {
    kind: 'post',
    text: 'a',
    attachments: [{ kind: 'image', alt: 'b', metadata: { GPS: '1' } }],
    author: { city: 'c' },
  },
])('a draft: %j', (draft) => {
  expect(isDraft(draft)).toBe(true);
});

test.each([
  null,
  'post',
  [],
  {},
  { kind: 'post' },
  { kind: 'poem', text: 'a' },
  { kind: 'post', text: 1 },
  { kind: 'post', text: 'a', audience: 'everyone' },
  { kind: 'post', text: 'a', replyTo: 'Ann' },
  { kind: 'post', text: 'a', attachments: [{ kind: 'image', metadata: { GPS: 1 } }] },
  { kind: 'post', text: 'a', attachments: { 0: { kind: 'image' } } },
])('no draft: %j', (value) => {
  expect(isDraft(value)).toBe(false);
});

test('an outcome', () => {
  const outcome = {
    site: 'x',
    kind: 'post',
    level: 'warn',
    rules: ['sum-of-details'],
    choice: 'overridden',
    reason: 'consent',
  };
  expect(isOutcome(outcome)).toBe(true);
  expect(isOutcome({ ...outcome, reason: 'because' })).toBe(false);
  expect(isOutcome({ ...outcome, rules: [1] })).toBe(false);
});
