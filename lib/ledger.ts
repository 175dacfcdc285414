/**
 * The ledger: how many drafts were found to be what, and what became of them. Never any text.
 * Pure: lines in, lines out; `lib/store.ts` keeps them.
 */
import type { Outcome } from '@/lib/policy/verdict';

/** Equal outcomes of one day, counted. */
export interface LedgerLine extends Outcome {
  /** ISO date where the person is: "2026-11-26". */
  readonly day: string;
  readonly count: number;
}

/** How many lines are kept at most: some ten different outcomes a day for the longest time a policy can name. */
const MOST_LINES = 4000;

/** The day of a moment, where the person is. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function sameKind(a: Omit<LedgerLine, 'count'>, b: Omit<LedgerLine, 'count'>): boolean {
  const key = (line: Omit<LedgerLine, 'count'>) =>
    [line.day, line.site, line.kind, line.level, line.choice, line.reason, ...line.rules].join('|');
  return key(a) === key(b);
}

/** The lines with one more outcome, and without what is older than `keptDays`. */
export function record(lines: readonly LedgerLine[], outcome: Outcome, now: Date, keptDays: number): LedgerLine[] {
  const entry = { ...outcome, day: dayOf(now), rules: [...outcome.rules].sort() };
  const kept = recent(lines, now, keptDays);
  const at = kept.findIndex((line) => sameKind(line, entry));
  if (at === -1) return [...kept, { ...entry, count: 1 }].slice(-MOST_LINES);
  return kept.map((line, index) => (index === at ? { ...line, count: line.count + 1 } : line));
}

/** The lines of the last `days` days, today being one of them. */
export function recent(lines: readonly LedgerLine[], now: Date, days: number): LedgerLine[] {
  const first = dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days + 1));
  return lines.filter(({ day }) => day >= first);
}

/** How many outcomes the lines hold. */
export function total(lines: readonly LedgerLine[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0);
}

const COLUMNS = ['day', 'site', 'kind', 'level', 'rules', 'choice', 'reason', 'count'] as const;

/** Comma-separated values with a heading, for spreadsheets. No field holds anything a person wrote. */
export function toCsv(lines: readonly LedgerLine[]): string {
  const rows = lines.map((line) => COLUMNS.map((column) => [line[column] ?? ''].flat().join(' ')).join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}

/** The same for programs. */
export function toJson(lines: readonly LedgerLine[]): string {
  return JSON.stringify(lines, null, 2);
}
