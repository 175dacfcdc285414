// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { correct, readCorrection } from '@/lib/sites/correction';
import { discord } from '@/lib/sites/discord';

const CORRECTION = { site: 'discord', kind: 'dm', editable: '.new-box', send: '.new-send' } as const;

test('a correction stands before the composers it corrects, and takes over what it does not say', () => {
  const [first, ...rest] = correct(discord, [CORRECTION]).composers;
  expect(first).toMatchObject({ kind: 'dm', editable: '.new-box', keys: ['enter'], audience: 'direct' });
  expect(rest).toEqual(discord.composers);
});

test.each([
  ['another site', { ...CORRECTION, site: 'x' }],
  ['no selector', { ...CORRECTION, editable: '<script>' }],
  ['no selector for the root', { ...CORRECTION, root: '..' }],
])('%s changes nothing', (_why, correction) => {
  expect(correct(discord, [correction])).toBe(discord);
});

test('as an institution writes it', () => {
  expect(readCorrection('discord | dm | .new-box | .new-send')).toEqual(CORRECTION);
  expect(readCorrection('x | post | [data-a|="b"] | button | dialog')).toEqual({
    site: 'x',
    kind: 'post',
    editable: '[data-a|="b"]',
    send: 'button',
    root: 'dialog',
  });
});

test.each(['', 'discord', 'discord | poem | .a | .b', 'discord | dm |  | .b', 'discord | dm | .a | .b | .c | .d'])(
  'no correction: %s',
  (item) => {
    expect(readCorrection(item)).toBeNull();
  },
);
