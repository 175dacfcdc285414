import type { Case, Rule } from '@/lib/engine/parts';
import type { Signal } from '@/lib/engine/types';
import { profilePlace } from '@/lib/engine/weigh';
import { findingOn, ofTypes } from './helpers';
import { SAFE_HARBOR } from './sources';

const MESSAGES = {
  DATE: 'A calendar date, month or holiday ties this to one day\u2019s patients.',
  PLACE: 'A place smaller than a state points at the people who live, work or are treated there.',
  AGE90: 'Few people are older than 89.',
  EVENT: 'Others saw or read of this event and can tell who it was.',
  ROLE: 'Very few people hold this role; everybody there knows who.',
} as const;

/** Offices and roles that one person, or very few, hold in a place. */
const SOLE_ROLE =
  /\b(?:mayor|sheriff|superintendent|head ?(?:master|mistress|teacher)|principal|bishop|imam|rabbi|vicar|priest|pastor|minister|senator|congress(?:man|woman)|councill?or|commissioner|(?:police|fire) chief|chief of police|governor|judge|postm(?:aster|istress)|town crier|choirmaster|lifeboat cox(?:swain)?|weather ?(?:man|woman|guy|girl|presenter)|weather|anchor(?:man|woman)?|(?:radio|breakfast|tv|news) (?:host|presenter)|dj|quarterback|(?:head|high[- ]school|swim|football|basketball) coach|coach|captain|homecoming queen|mascot|iyaloja|only)\b/i;
/** "The", "our": the one that readers know. */
const THE_ONE = /^(?:the|our|my|which|a certain|that|one of our)\b/i;

export const spelledOut: Rule = {
  id: 'spelled-out',
  title: 'Something that identifies by itself',
  number: 3,
  summary:
    'A calendar date, a place smaller than a state, an age over 89, an event others can place, or a role held by one person, tied to a patient.',
  source: SAFE_HARBOR,
  examples: [
    { marked: '[[PATIENT:My patient]] coded on [[DATE:Christmas Eve]].', level: 'warn', why: 'named holiday' },
    { marked: '[[AGE90:93]] and asking when [[PATIENT:she]] can drive', level: 'warn', why: 'age over 89' },
    {
      marked: '[[PATIENT:Took care of]] [[EVENT:the one from the Route 9 crash]]',
      level: 'warn',
      why: 'event people read of',
    },
    {
      marked: '[[ROLE:Our mayor]] has kidney stones. You heard it here.',
      level: 'warn',
      why: 'role held by one person',
    },
    { marked: 'The conference is in Salt Lake City on Sept 8.', level: 'clear', why: 'no patient' },
    {
      marked: '[[PATIENT:A man]] in [[PLACE:Boise]] taught me patience',
      level: 'clear',
      author: { city: 'Boise, ID' },
      why: 'the place on the profile is counted by the sum of details',
    },
  ],
  judge: (the) => [
    ...(['DATE', 'PLACE', 'AGE90', 'EVENT'] as const).flatMap((type) =>
      ofTypes(the, [type])
        .filter((signal) => !isProfilePlace(the, signal))
        .map((signal) => findingOn(signal, 'warn', MESSAGES[type])),
    ),
    ...ofTypes(the, ['ROLE'])
      .filter((signal) => isSoleRole(signal))
      .map((signal) => findingOn(signal, 'warn', MESSAGES.ROLE)),
  ],
};

function isSoleRole(signal: Signal): boolean {
  return SOLE_ROLE.test(signal.words) && THE_ONE.test(signal.words);
}

/** What the profile shows is known anyway; it counts in the sum, not here. */
function isProfilePlace(the: Case, signal: Signal): boolean {
  if (signal.type !== 'PLACE') return false;
  const place = profilePlace(the.draft.author)?.toLowerCase();
  const words = signal.words.toLowerCase();
  return place !== undefined && (place.includes(words) || words.includes(place.split(',')[0] ?? place));
}
