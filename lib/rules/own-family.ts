import { isOwnFamily } from '@/lib/engine/family';
import type { Case, Limit } from '@/lib/engine/parts';
import { ofTypes } from './helpers';
import { AMA_SOCIAL_MEDIA } from './sources';

export const ownFamily: Limit = {
  id: 'own-family',
  title: 'The author\u2019s own family',
  number: 1,
  summary:
    'A member of the author\u2019s own family is a quiet note when a condition, injury or operation is told, and never more.',
  source: AMA_SOCIAL_MEDIA,
  examples: [
    {
      marked: '[[PATIENT:My dad Eustace]] has AFib and a smart watch, [[AGE:71]], [[TIME:today]].',
      level: 'caution',
      why: 'own father',
    },
    {
      marked: '[[PATIENT:My patient]]\u2019s dad, [[AGE:71]], fainted [[TIME:today]].',
      level: 'warn',
      why: 'somebody else\u2019s father',
    },
  ],
  limit: (the, level) =>
    level !== 'clear' && level !== 'caution' && onlyOwnFamily(the)
      ? { level: 'caution', because: ['the author\u2019s own family'] }
      : null,
};

/** Every person the draft speaks of as cared for is the author's own. */
function onlyOwnFamily(the: Case): boolean {
  const people = ofTypes(the, ['PATIENT', 'FAMILY']);
  return (
    people.length > 0 &&
    people.some((signal) => isOwnFamily(signal.words)) &&
    ofTypes(the, ['PATIENT']).every((signal) => isOwnFamily(signal.words))
  );
}
