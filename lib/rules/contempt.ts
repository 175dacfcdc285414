import type { Rule } from '@/lib/engine/parts';
import { findingOn, ofTypes } from './helpers';
import { NCSBN_SOCIAL_MEDIA } from './sources';

export const contempt: Rule = {
  id: 'contempt',
  title: 'Contempt for patients',
  number: 8,
  summary: 'Speaks of patients or their families with contempt, even unnamed or as a group.',
  source: NCSBN_SOCIAL_MEDIA,
  examples: [
    { marked: '[[CONTEMPT:Another frequent flyer here for attention]]. Shocking.', level: 'caution', why: 'contempt' },
    {
      marked: 'My handwriting should be a controlled substance.',
      level: 'clear',
      why: 'a joke at one\u2019s own expense',
    },
  ],
  judge: (the) =>
    ofTypes(the, ['CONTEMPT']).map((signal) =>
      findingOn(signal, 'caution', 'A patient who reads this would feel despised; boards have acted on less.'),
    ),
};
