import type { Assessment } from '@/lib/engine/types';

/** What to do about a draft; in rising order. */
export const ACTIONS = ['off', 'note', 'ask', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

/** A place where the talk belongs. */
export interface SecureChannel {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly text?: string;
}

/** Ready-made reasons for posting anyway; never free text (pages can read keys typed into their window). */
export const OVERRIDE_REASONS = [
  'consent',
  'not-a-patient',
  'fictional',
  'already-changed',
  'public-knowledge',
  'other',
] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** The institution as the card shows it. */
export interface Institution {
  readonly name?: string;
  readonly logo?: string;
  readonly contact?: string;
  readonly policyUrl?: string;
  readonly wording?: string;
}

/** An assessment and what the policy makes of it. This is what the worker answers to a draft. */
export interface Verdict {
  readonly assessment: Assessment;
  readonly action: Action;
  readonly channels: readonly SecureChannel[];
  readonly reasons: readonly OverrideReason[];
  readonly institution: Institution | null;
}
