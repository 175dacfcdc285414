import type { Rule } from '@/lib/engine/parts';
import { findingOn, ofTypes } from './helpers';
import { FSMB_SOCIAL_MEDIA } from './sources';

export const advice: Rule = {
  id: 'advice',
  title: 'Medical advice to one person',
  number: 6,
  summary:
    'Tells one person what to do about their own or their child\u2019s condition: start, stop, a dose, come and be seen because.',
  source: FSMB_SOCIAL_MEDIA,
  examples: [
    {
      kind: 'reply',
      marked: '[[ADVICE:Stop the metformin and come see me tomorrow]].',
      level: 'warn',
      why: 'individual advice',
    },
    {
      kind: 'post',
      marked: 'If you take metformin, ask your pharmacist about B12.',
      level: 'clear',
      why: 'education for everyone',
    },
    { kind: 'reply', marked: 'Please call 911 now.', level: 'clear', why: 'emergency direction' },
  ],
  judge: (the) =>
    ofTypes(the, ['ADVICE']).map((signal) =>
      findingOn(signal, 'warn', 'Advice to one person makes them your patient, in public.'),
    ),
};
