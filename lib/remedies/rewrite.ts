import { readText } from '@/lib/engine/text';
import {
  type Assessment,
  type Draft,
  type Finding,
  LEVELS,
  type Level,
  type Remedy,
  type Rewrite,
} from '@/lib/engine/types';
import { hasWords } from './grammar';
import { neutralFor } from './neutral';
import { cutAround, leastChange } from './remedies';

export type Assess = (draft: Draft) => Pick<Assessment, 'level' | 'findings'>;

/** A draft never needs more rounds than it has details. */
const MOST_ROUNDS = 24;
/** Fewer words than this say nothing any more. */
const FEWEST_WORDS = 5;

/** Details of a sum, the one first that gains most and is missed least. */
const GAIN = ['TIME', 'AGE', 'PLACE', 'ORIGIN', 'FEATURE', 'ROLE', 'RARE', 'FAMILY', 'QUOTE'];

/**
 * One version of the whole draft that comes out at `caution` or `clear`, changed as little as possible: least changes
 * first, then whole clauses and sentences, at last a neutral wording. `null` when there is nothing to change, or nothing
 * that helps.
 */
export function rewrite(draft: Draft, findings: readonly Finding[], assess: Assess): Rewrite | null {
  if (findings.every(({ level }) => isFine(level))) return null;
  if (confirmsInAnswer(draft, findings)) return neutral(draft, findings, assess);
  return reworded(draft, findings, assess) ?? neutral(draft, findings, assess);
}

/** Whatever an answer says besides, it is safest to say nothing of the person who asked. */
function confirmsInAnswer({ kind }: Draft, findings: readonly Finding[]): boolean {
  return kind !== 'post' && kind !== 'group' && findings.some(({ type }) => type === 'CONFIRM');
}

function reworded(draft: Draft, found: readonly Finding[], assess: Assess): Rewrite | null {
  let now = draft;
  let findings = found;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const change = nextChange(now, findings);
    if (change === undefined) return null;
    now = { ...now, text: applied(now.text, change) };
    if (saysNothing(now.text)) return null;
    const assessed = assess(now);
    if (isFine(assessed.level)) return { text: now.text, level: assessed.level };
    findings = assessed.findings;
  }
  return null;
}

/** What identifies by itself comes first; of a sum, the detail that gains most with a least change. */
function nextChange(draft: Draft, findings: readonly Finding[]): Remedy | undefined {
  const text = readText(draft.text);
  const telling = findings.filter(({ level }) => !isFine(level)).sort(byNeed);
  const helps = (remedy: Remedy | undefined): boolean =>
    remedy !== undefined && applied(draft.text, remedy) !== draft.text;
  for (const change of [leastChange, cutAround]) {
    for (const finding of telling) {
      const remedy = change(finding, text, draft);
      if (helps(remedy)) return remedy;
    }
  }
  return undefined;
}

function byNeed(a: Finding, b: Finding): number {
  return needOf(a) - needOf(b) || a.start - b.start;
}

function needOf({ rule, type }: Finding): number {
  return rule === 'sum-of-details' ? 1 + GAIN.indexOf(type) : 0;
}

function neutral(draft: Draft, findings: readonly Finding[], assess: Assess): Rewrite | null {
  const text = neutralFor(draft, findings);
  const { level } = assess({ ...draft, text });
  return isFine(level) ? { text, level } : null;
}

function applied(text: string, { start, end, replacement }: Remedy): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

function saysNothing(text: string): boolean {
  return !hasWords(text.replace(/[#@]\S+/g, ''), FEWEST_WORDS);
}

function isFine(level: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf('caution');
}
