import type { Rule } from '@/lib/engine/parts';
import { findingOn, ofTypes } from './helpers';
import { ACP_FSMB } from './sources';

export const boundary: Rule = {
  id: 'boundary',
  title: 'Patients as friends',
  number: 8,
  summary: 'Tells of a friendship, a gift, a date or a social-media tie with a patient or their family.',
  source: ACP_FSMB,
  examples: [
    {
      marked: '[[BOUNDARY:Just accepted my patient\u2019s friend request]], oops',
      level: 'caution',
      why: 'patient as a friend',
    },
    { marked: 'Accepted a friend request from my old attending.', level: 'clear', why: 'a colleague' },
  ],
  judge: (the) =>
    ofTypes(the, ['BOUNDARY']).map((signal) =>
      findingOn(signal, 'caution', 'Guidance asks clinicians to keep patients out of their private circle.'),
    ),
};
