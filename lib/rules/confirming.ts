import { tellsCare } from '@/lib/engine/care';
import { memoize } from '@/lib/engine/memoize';
import type { Case, Rule } from '@/lib/engine/parts';
import type { Signal } from '@/lib/engine/types';
import { findingOn, ofTypes } from './helpers';
import { HHS_REVIEW_REPLIES } from './sources';

export const confirming: Rule = {
  id: 'confirming',
  title: 'Confirming that somebody is a patient',
  number: 5,
  summary:
    'Says that the person addressed, or somebody the readers can place, is or was a patient. With a reason, result, drug, procedure or date of care it is a disclosure.',
  source: HHS_REVIEW_REPLIES,
  examples: [
    {
      kind: 'review-reply',
      marked: 'So sorry [[CONFIRM:your visit ran behind]].',
      level: 'warn',
      why: 'bare fact of a visit',
    },
    {
      kind: 'review-reply',
      marked: '[[CONFIRM:You declined the root canal and asked for a filling]].',
      level: 'stop',
      why: 'procedure told',
    },
    { kind: 'dm', marked: '[[CONFIRM:your a1c is 9.8]], call me', level: 'stop', why: 'result told' },
    {
      kind: 'review-reply',
      marked: 'Privacy law keeps us from discussing care here. Please call the office.',
      level: 'clear',
      why: 'neutral response',
    },
  ],
  judge: (the) =>
    ofTypes(the, ['CONFIRM']).map((signal) =>
      tellsCareOf(the, signal)
        ? findingOn(signal, 'stop', 'This tells what somebody came for or what was done.', [
            'care is told, not only a visit',
          ])
        : findingOn(signal, 'warn', 'This confirms that somebody is or was a patient.'),
    ),
};

function tellsCareOf(the: Case, signal: Signal): boolean {
  return tellsCareItself(signal) || (the.evidence.draft.detail ?? 0) > 0.5;
}

/** Asked again for each set of signals that the rules are tried on. */
const tellsCareItself = memoize((signal: Signal): boolean => tellsCare(signal.words));
