import { describe, expect, test } from 'vitest';
import { dayOf, type LedgerLine, recent, record, toCsv, toJson, total } from '@/lib/ledger';
import type { Outcome } from '@/lib/policy/verdict';

const ASKED: Outcome = {
  site: 'x',
  kind: 'post',
  level: 'warn',
  rules: ['sum-of-details', 'discussed'],
  choice: 'overridden',
  reason: 'consent',
};
const NOON = new Date(2026, 10, 26, 12);

describe('ledger', () => {
  test('counts equal outcomes of one day together, in whatever order the rules spoke', () => {
    const once = record([], ASKED, NOON, 400);
    const twice = record(once, { ...ASKED, rules: ['discussed', 'sum-of-details'] }, NOON, 400);
    expect(twice).toEqual([{ ...ASKED, rules: ['discussed', 'sum-of-details'], day: '2026-11-26', count: 2 }]);
  });

  test('keeps apart what differs in day, reason or choice', () => {
    const { reason: _, ...returned } = { ...ASKED, choice: 'returned' as const };
    let lines: LedgerLine[] = record([], ASKED, NOON, 400);
    lines = record(lines, { ...ASKED, reason: 'other' }, NOON, 400);
    lines = record(lines, returned, NOON, 400);
    lines = record(lines, ASKED, new Date(2026, 10, 27, 0, 1), 400);
    expect(lines.map(({ count }) => count)).toEqual([1, 1, 1, 1]);
    expect(total(lines)).toBe(4);
  });

  test('drops what is older than 400 days', () => {
    const old = record([], ASKED, new Date(2025, 9, 1), 400);
    expect(record(old, ASKED, NOON, 400)).toHaveLength(1);
  });

  test('keeps as many days as an institution says, today being one of them', () => {
    const yesterday = record([], ASKED, new Date(2026, 10, 25, 23), 400);
    const both = record(yesterday, ASKED, NOON, 400);
    expect(recent(both, NOON, 2)).toHaveLength(2);
    expect(recent(both, NOON, 1).map(({ day }) => day)).toEqual(['2026-11-26']);
  });

  test('never grows beyond its bound: the oldest lines go', () => {
    const full: LedgerLine[] = Array.from({ length: 4000 }, (_, number) => ({
      ...ASKED,
      site: `site ${number}`,
      day: '2026-11-26',
      count: 1,
    }));
    const lines = record(full, ASKED, NOON, 400);
    expect(lines).toHaveLength(4000);
    expect(lines.at(0)?.site).toBe('site 1');
    expect(lines.at(-1)?.site).toBe('x');
  });

  test('days are those of the person, not of Greenwich', () => {
    expect(dayOf(new Date(2026, 0, 1, 0, 0, 1))).toBe('2026-01-01');
  });

  test('exports the lines as they are, as JSON', () => {
    const lines = record([], ASKED, NOON, 400);
    expect(JSON.parse(toJson(lines))).toEqual(lines);
  });

  test('exports columns without text', () => {
    expect(toCsv(record([], ASKED, NOON, 400)).split('\r\n')).toEqual([
      'day,site,kind,level,rules,choice,reason,count',
      '2026-11-26,x,post,warn,discussed sum-of-details,overridden,consent,1',
      '',
    ]);
  });
});
