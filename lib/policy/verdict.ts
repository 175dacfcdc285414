import type { Assessment, DraftKind, Level } from '@/lib/engine/types';
import type { SiteCorrection } from '@/lib/sites/correction';

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
  /** What the person has to confirm before they post anyway; null when nothing. */
  readonly acknowledgement: string | null;
  /** Whether the person may say that words are fine. */
  readonly mayVouch: boolean;
}

/** What the page needs to know of the policy before any draft is judged. */
export interface Terms {
  /** Whether a draft that could not be checked in time goes out, with a visible "not checked", or is held. */
  readonly unchecked: 'pass' | 'hold';
  /** Nothing is shown or held, whatever is found; what happens is counted all the same where the policy counts. */
  readonly silent: boolean;
  /** Where sites have changed since this version was made. */
  readonly siteCorrections: readonly SiteCorrection[];
}

/** What the person did about a verdict. */
export const CHOICES = [
  /** Sent without having been asked: nothing to ask about, or only a note. */
  'sent',
  /** Sent although asked. */
  'overridden',
  /** Sent unchecked. */
  'unchecked',
  /** Changed by a remedy, or by the whole rewrite. */
  'reworded',
  'rewritten',
  /** Taken to a secure channel. */
  'secured',
  /** Went back to editing. */
  'returned',
  /** Was asked, and dropped the draft. */
  'cancelled',
  /** Said that a finding is not about a patient, or that its words are always fine. */
  'not-patient',
  'always-fine',
] as const;
export type Choice = (typeof CHOICES)[number];

/** One line of the counts: what was found and what became of it. Never any text. */
export interface Outcome {
  readonly site: string;
  readonly kind: DraftKind;
  readonly level: Level;
  readonly rules: readonly string[];
  readonly choice: Choice;
  readonly reason?: OverrideReason;
}
