import type { Verdict } from '@/lib/policy/verdict';
import type { Change } from './card';
import type { Composition } from './composition';
import type { ReadDraft } from './draft';
import type { Attempt } from './send';

/** A verdict on the draft in a composer. */
export interface Subject {
  readonly composition: Composition;
  readonly read: ReadDraft;
  readonly verdict: Verdict;
}

/** What the person has done with the warning so far. */
export interface Stance {
  /** The press of Post that waits for a decision. */
  readonly held: Attempt | null;
  readonly expanded: boolean;
  readonly active: number | null;
  readonly change: Change | null;
}

export const UNTOUCHED: Stance = { held: null, expanded: false, active: null, change: null };

/** Equal for verdicts that would tell the person the same. */
export function gistOf({ assessment }: Verdict): string {
  const files = assessment.files?.map(({ reveals, words }) => [reveals, words]) ?? [];
  return JSON.stringify([assessment.level, ...assessment.findings.map(({ rule, words }) => [rule, words]), ...files]);
}

/** Whether there is anything to say: not about a draft without findings, nor what was dismissed, unless asked. */
export function isTelling(verdict: Verdict, { expanded, change }: Stance, dismissed: string): boolean {
  if (verdict.action === 'off') return change !== null;
  return expanded || change !== null || gistOf(verdict) !== dismissed;
}
