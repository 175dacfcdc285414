import type { Level } from '@/lib/engine/types';
import { dayOf, type LedgerLine } from '@/lib/ledger';

/** Outcomes of seven days, by level. */
export interface Week {
  /** The first day, as an ISO date. */
  readonly from: string;
  readonly counts: Readonly<Record<Exclude<Level, 'clear'>, number>>;
}

/** The last `count` weeks up to and including `today`, oldest first. Drafts about nobody are not counted. */
export function weeks(lines: readonly LedgerLine[], today: string, count: number): Week[] {
  return Array.from({ length: count }, (_, index) => {
    const ago = (count - 1 - index) * 7;
    const from = daysBefore(today, ago + 6);
    const to = daysBefore(today, ago);
    const of = (level: Level) =>
      lines
        .filter((line) => line.level === level && from <= line.day && line.day <= to)
        .reduce((sum, line) => sum + line.count, 0);
    return { from, counts: { caution: of('caution'), warn: of('warn'), stop: of('stop') } };
  });
}

function daysBefore(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayOf(new Date(year, month - 1, date - days));
}
