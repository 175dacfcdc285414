import type { Verdict } from '@/lib/policy/verdict';

/** A verdict on a draft that nothing was found in. */
export const VERDICT: Verdict = {
  assessment: { level: 'clear', findings: [], estimate: null, witness: 'nobody', version: '' },
  action: 'off',
  channels: [],
  reasons: [],
  institution: null,
  acknowledgement: null,
  mayVouch: true,
};
