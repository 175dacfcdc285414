import type { Case, Limit } from '@/lib/engine/parts';
import { LEVELS, type Level } from '@/lib/engine/types';
import { ofTypes, quoted } from './helpers';
import { HIPAA_AUTHORIZATION } from './sources';

const DIRECT = ['NAME', 'CONTACT', 'ID', 'ONLINE', 'DOB', 'ROOM', 'IMAGE'] as const;

export const agreedOrChanged: Limit = {
  id: 'agreed-or-changed',
  title: 'Consent, or details changed',
  number: 10,
  summary:
    'The patient or guardian agreed and the draft says so, or it says that details are changed: one level lower, once. Changed details help nothing beside a direct identifier.',
  source: HIPAA_AUTHORIZATION,
  examples: [
    {
      marked:
        '[[CONSENT:Shared with her written permission]]: [[PATIENT:my patient]] beat it, at [[AGE:34]], [[TIME:today]].',
      level: 'caution',
      why: 'consent',
    },
    {
      marked: '[[CHANGED:(Composite, details changed.)]] [[PATIENT:He]] asked if it would hurt.',
      level: 'clear',
      why: 'composite',
    },
    {
      marked: '[[CHANGED:Details changed]], but [[NAME:Rosa Diaz]] was brave',
      level: 'stop',
      why: 'the name still stands',
    },
  ],
  limit: (the, level) => {
    const [reason] = [...ofTypes(the, ['CONSENT']), ...(namesSomebody(the) ? [] : ofTypes(the, ['CHANGED']))];
    if (reason === undefined || level === 'clear') return null;
    return { level: oneLower(level), because: [`lowered by one: the draft says ${quoted(reason)}`] };
  },
};

function namesSomebody(the: Case): boolean {
  return ofTypes(the, DIRECT).length > 0;
}

function oneLower(level: Level): Level {
  return LEVELS[LEVELS.indexOf(level) - 1] ?? 'clear';
}
