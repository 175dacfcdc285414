import type { Level } from '@/lib/engine/types';
import type { Action, Institution, OverrideReason, SecureChannel, Terms } from './verdict';

/** What an institution decides, and what holds out of the box. */
export interface Policy {
  readonly actions: Readonly<Record<Level, Action>>;
  readonly unchecked: Terms['unchecked'];
  readonly channels: readonly SecureChannel[];
  readonly reasons: readonly OverrideReason[];
  readonly institution: Institution | null;
}

export const DEFAULT_POLICY: Policy = {
  actions: { clear: 'off', caution: 'note', warn: 'ask', stop: 'ask' },
  unchecked: 'pass',
  channels: [{ id: 'doximity', name: 'Doximity', url: 'https://www.doximity.com/' }],
  reasons: ['consent', 'not-a-patient', 'fictional', 'already-changed', 'public-knowledge', 'other'],
  institution: null,
};
