import { ACTIONS, type Verdict } from '@/lib/policy/verdict';
import { columns, short } from '../columns';

export interface Row {
  readonly where: string;
  readonly text: string;
  readonly verdict: Verdict;
}

/** What would happen to each draft, one line each, and how often. */
export function verdictTable(rows: readonly Row[]): string {
  const lines = rows.map(({ where, text, verdict: { action, assessment } }) => [
    where,
    assessment.level,
    action,
    short(text.replace(/\s+/g, ' ').trim(), 60),
    short([...new Set(assessment.findings.map(({ rule, words }) => `${rule}: ${words}`))].join(' · '), 70),
  ]);
  const count = (action: string) => rows.filter(({ verdict }) => verdict.action === action).length;
  const sum = ACTIONS.map((action) => `${action} ${count(action)}`).join(', ');
  return `${columns([['draft', 'level', 'action', 'text', 'findings'], ...lines])}\n\n${rows.length} drafts: ${sum}`;
}
