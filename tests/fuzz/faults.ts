import { isDeepStrictEqual } from 'node:util';
import { PARTS } from '@/lib/engine/assess';
import { createEngine } from '@/lib/engine/engine';
import type { Assessment, Draft, Remedy, Span } from '@/lib/engine/types';
import { LEVELS } from '@/lib/engine/types';
import { rewrite } from '@/lib/remedies/rewrite';

type Assess = (draft: Draft) => Assessment;

/** What is wrong with an assessment of a draft; nothing when it is as it must be. */
export function faultsIn({ text }: Draft, { level, findings, estimate }: Assessment): string[] {
  const faults = findings.flatMap((finding) => [
    ...spanFaults(text, finding).map((fault) => `${finding.type} ${fault}`),
    ...(text.slice(finding.start, finding.end) === finding.words ? [] : [`${finding.type} has other words`]),
    ...(LEVELS.indexOf(finding.level) > LEVELS.indexOf(level) ? [`${finding.type} stands above the whole`] : []),
    ...(finding.strength >= 0 && finding.strength <= 1 ? [] : [`${finding.type} is ${finding.strength} sure`]),
    ...finding.remedies.flatMap((remedy) => remedyFaults(text, remedy)),
  ]);
  if (estimate !== null && !(1 <= estimate.low && estimate.low <= estimate.high)) faults.push('estimate is no range');
  if (level === 'clear' && findings.length > 0) faults.push('clear, and yet something found');
  return faults;
}

/** A range lies inside the text, holds something, and cuts no surrogate pair. */
function spanFaults(text: string, { start, end }: Span): string[] {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return [`${start}–${end} is not in whole code units`];
  if (start < 0 || end > text.length || start >= end) return [`${start}–${end} is not in 0–${text.length}`];
  return [start, end].filter((at) => cutsPair(text, at)).map((at) => `cuts a surrogate pair at ${at}`);
}

function cutsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}

/** A remedy changes the text, keeps characters whole, and says what it does. */
function remedyFaults(text: string, remedy: Remedy): string[] {
  const { start, end, replacement, label } = remedy;
  const faults = start === end ? [] : spanFaults(text, remedy);
  const after = text.slice(0, start) + replacement + text.slice(end);
  if (after === text) faults.push('changes nothing');
  if (text.isWellFormed() && !after.isWellFormed()) faults.push('leaves half a character');
  if (label === '') faults.push('says nothing');
  return faults.map((fault) => `remedy “${label}” ${fault}`);
}

/** What is wrong with the whole draft said safely. */
export function rewriteFaults(draft: Draft, { findings }: Assessment, assess: Assess): string[] {
  const made = rewrite(draft, findings, assess);
  if (made === null) return [];
  const faults = made.text === draft.text ? ['rewrite changes nothing'] : [];
  if (draft.text.isWellFormed() && !made.text.isWellFormed()) faults.push('rewrite leaves half a character');
  if (assess({ ...draft, text: made.text }).level !== made.level) faults.push('rewrite is not of the level it says');
  return faults;
}

/** An engine that has read nothing yet must say the same as one that has read much. */
export function memoryFaults(draft: Draft, assessed: Omit<Assessment, 'files'>): string[] {
  const { level, findings } = createEngine(PARTS).assess(draft);
  return isDeepStrictEqual({ level, findings }, { level: assessed.level, findings: assessed.findings })
    ? []
    : ['another answer by a fresh engine'];
}
