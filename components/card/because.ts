import type { OverrideReason } from '@/lib/policy/verdict';

/** How each reason for posting anyway is worded. */
export const BECAUSE = {
  consent: 'because.consent',
  'not-a-patient': 'because.notAPatient',
  fictional: 'because.fictional',
  'already-changed': 'because.alreadyChanged',
  'public-knowledge': 'because.publicKnowledge',
  other: 'because.other',
} as const satisfies Record<OverrideReason, string>;
