import type { Case, Rule, RuleFinding } from '@/lib/engine/parts';
import type { Signal } from '@/lib/engine/types';
import { findingOn, ofTypes } from './helpers';
import { SAFE_HARBOR } from './sources';

const MESSAGES = {
  NAME: 'This names the patient or somebody close to them.',
  CONTACT: 'This is a way to reach the patient or their family.',
  ID: 'This number belongs to one person.',
  ONLINE: 'This leads to the patient online.',
  DOB: 'This gives away a date of birth.',
  ROOM: 'A room or bed in a known hospital is one person.',
} as const;

const TYPES = ['NAME', 'CONTACT', 'ID', 'ONLINE', 'DOB', 'ROOM'] as const;

export const directIdentifier: Rule = {
  id: 'direct-identifier',
  title: 'A direct identifier of a patient',
  number: 2,
  summary:
    'A name, nickname, initials, contact, number, date of birth, handle or link of a patient or of their relatives; a room or bed whose hospital is known.',
  source: SAFE_HARBOR,
  examples: [
    { marked: '[[NAME:Mrs. Okafor]] did great with her new hip.', level: 'stop', why: 'surname of a patient' },
    {
      marked: 'pt [[NAME:J.S.]], MRN [[ID:00482913]], needs a callback',
      level: 'stop',
      why: 'initials, record number',
    },
    {
      marked: '[[ROOM:Bed 4]] sang to us all night',
      level: 'stop',
      author: { facility: 'Larkspur General' },
      why: 'bed, with the hospital on the profile',
    },
    { marked: '[[PATIENT:bed 4]] sang to us all night', level: 'clear', why: 'a bed nobody can place is only a cue' },
    {
      kind: 'reply',
      marked: '[[ONLINE:@may]] your [[CONFIRM:refill is ready]]',
      level: 'stop',
      why: 'handle of a patient',
    },
    {
      kind: 'reply',
      marked: '[[ONLINE:@may]] what a goal',
      level: 'clear',
      why: 'a handle beside nothing of a patient',
    },
    {
      kind: 'reply',
      marked: '[[ONLINE:@may]] [[ADVICE:stop the metformin]]',
      level: 'clear',
      why: 'the person advised is counted by the advice',
    },
    {
      marked: 'Dr. Jane Smith speaks at noon, call 555-0142 to register',
      level: 'clear',
      why: 'a speaker, not a patient',
    },
  ],
  judge: (the) => TYPES.flatMap((type) => (type === 'ROOM' && !hospitalIsKnown(the) ? [] : findings(the, type))),
};

function findings(the: Case, type: (typeof TYPES)[number]): RuleFinding[] {
  return ofTypes(the, [type])
    .filter((signal) => !isAdvised(the, signal) && !isLoneLink(the, signal))
    .map((signal) => findingOn(signal, 'stop', MESSAGES[type]));
}

/** A room is one person once the hospital is named in the draft or on the author's profile. */
function hospitalIsKnown(the: Case): boolean {
  return the.draft.author?.facility !== undefined || ofTypes(the, ['PLACE']).length > 0;
}

/** Whom advice is given to is addressed first; their name or handle does not raise it (rule 6). */
function isAdvised(the: Case, { type, start }: Signal): boolean {
  if (type !== 'NAME' && type !== 'ONLINE') return false;
  const opening = the.draft.text.slice(0, start);
  return (
    /^\W*(?:\w+\W+)?$/.test(opening) && ofTypes(the, ['ADVICE']).length > 0 && ofTypes(the, ['CONFIRM']).length === 0
  );
}

/** Handles and links stand in every other post; only with something of a patient beside them do they lead to one. */
function isLoneLink(the: Case, { type }: Signal): boolean {
  return type === 'ONLINE' && the.signals.every((other) => other.type === 'ONLINE' || other.type === 'NAME');
}
