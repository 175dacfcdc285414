import type { Rule } from '@/lib/engine/parts';
import { LOWERING_TYPES } from '@/lib/engine/weigh';
import { findingOn } from './helpers';
import { AMA_SOCIAL_MEDIA } from './sources';

export const discussed: Rule = {
  id: 'discussed',
  title: 'A patient is discussed',
  number: 9,
  otherwise: true,
  summary: 'An individual patient is talked of, but nobody outside the care team could tell who.',
  source: AMA_SOCIAL_MEDIA,
  examples: [
    {
      marked: 'Lost [[PATIENT:a patient]] [[TIME:today]]. It never gets easier.',
      level: 'caution',
      why: 'nothing that identifies',
    },
    { marked: 'We gave 412 vaccines today.', level: 'clear', why: 'a large group hides everybody' },
  ],
  judge: (the) => {
    const cue =
      the.signals.find((signal) => signal.type === 'PATIENT') ?? the.signals.find((signal) => !NOBODY.has(signal.type));
    return cue === undefined
      ? []
      : [findingOn(cue, 'caution', 'This talks about a patient; nothing in it points at who it is.')];
  },
};

/** Words of these types speak of no patient by themselves. */
const NOBODY: ReadonlySet<string> = new Set([...LOWERING_TYPES, 'ONLINE']);
