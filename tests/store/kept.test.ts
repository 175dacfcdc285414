import { describe, expect, test } from 'vitest';
import { fitting, listed } from '@/lib/kept';
import { isAsked, isLedgerLine, isMoment, isPolicyCopy, isString } from '@/lib/shapes';

const LINE = { day: '2026-11-26', site: 'x', kind: 'post', level: 'warn', rules: [], choice: 'sent', count: 1 };

describe('what storage gives back', () => {
  test.each([undefined, null, 42, 'words', { 0: 'a' }, Number.NaN])('is no list: %j', (value) => {
    expect(listed(isString)(value)).toEqual([]);
  });

  test('of a list, what fits counts and the rest falls', () => {
    expect(listed(isString)(['a', 7, null, 'b'])).toEqual(['a', 'b']);
    expect(listed(isLedgerLine)([LINE, { ...LINE, count: 'many' }, { ...LINE, level: 'loud' }, null])).toEqual([LINE]);
  });

  test.each([undefined, null, 'soon', Number.NaN, Number.POSITIVE_INFINITY, {}])('is no moment: %j', (value) => {
    expect(fitting(isMoment, 0)(value)).toBe(0);
  });

  test.each([null, {}, { raw: [], readAt: 1 }, { raw: {}, readAt: 'now' }])('is no copy of a policy: %j', (value) => {
    expect(fitting(isPolicyCopy, null)(value)).toBeNull();
  });

  test.each([null, {}, { salt: [], hashes: [] }, { salt: 'a', hashes: [1] }])(
    'is no list of the asked: %j',
    (value) => {
      expect(fitting(isAsked, null)(value)).toBeNull();
    },
  );

  test('what fits is given as it is', () => {
    expect(fitting(isMoment, 0)(17)).toBe(17);
    expect(fitting(isPolicyCopy, null)({ raw: { mode: 'coach' }, readAt: 1 })).toEqual({
      raw: { mode: 'coach' },
      readAt: 1,
    });
  });
});
