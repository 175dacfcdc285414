import { type Assessment, LEVELS } from '@/lib/engine/types';
import { ACTIONS, type Verdict } from '@/lib/policy/verdict';
import { columns, short } from '../columns';

export interface Row {
  readonly where: string;
  readonly text: string;
  readonly verdict: Verdict;
}

/** Widths in characters, so that a line stays below some 130. */
const WIDTH = { where: 24, text: 48, findings: 60 } as const;

/** What would happen to each draft, one line each, and how often. */
export function verdictTable(rows: readonly Row[]): string {
  const lines = rows.map(({ where, text, verdict: { action, assessment } }) => [
    short(where, WIDTH.where),
    assessment.level,
    action,
    short(text.replace(/\s+/g, ' ').trim(), WIDTH.text),
    short(findingsOf(assessment), WIDTH.findings),
  ]);
  const heading = ['draft', 'level', 'action', 'text', 'rules and words'];
  return `${columns([heading, ...lines])}\n\n${tally(rows)}`;
}

/** Each rule once, with the words it rests on. */
function findingsOf({ findings }: Assessment): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const wordsOf = (rule: string) =>
    new Set(findings.filter((finding) => finding.rule === rule).map(({ words }) => words));
  return rules.map((rule) => `${rule}: ${[...wordsOf(rule)].join(', ')}`).join('; ');
}

function tally(rows: readonly Row[]): string {
  const count = (is: (verdict: Verdict) => boolean) => rows.filter(({ verdict }) => is(verdict)).length;
  const levels = LEVELS.map((level) => `${level} ${count(({ assessment }) => assessment.level === level)}`);
  const actions = ACTIONS.map((action) => `${action} ${count((verdict) => verdict.action === action)}`);
  return `${rows.length} drafts. Levels: ${levels.join(', ')}. Actions: ${actions.join(', ')}.`;
}
