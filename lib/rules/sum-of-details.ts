import type { Case, Rule, RuleFinding } from '@/lib/engine/parts';
import type { Signal, SpanType } from '@/lib/engine/types';
import { profilePlace, QUASI_TYPES, weightOf } from '@/lib/engine/weigh';
import { findingOn, listed, ofTypes, quoted } from './helpers';
import { GMC_SOCIAL_MEDIA } from './sources';

const NAMES: Partial<Record<SpanType, string>> = {
  TIME: 'the time',
  RARE: 'the rare condition or circumstance',
  ROLE: 'the occupation',
  AGE: 'the age',
  FAMILY: 'the family',
  ORIGIN: 'the origin',
  FEATURE: 'the looks',
  QUOTE: 'the very words',
};

export const sumOfDetails: Rule = {
  id: 'sum-of-details',
  title: 'The sum of details',
  number: 4,
  summary:
    'Two or more details of different kinds, one of them strong (within two days, the place on the profile, something rare, an occupation locals know), or three ordinary ones.',
  source: GMC_SOCIAL_MEDIA,
  examples: [
    { marked: 'Had a [[AGE:47 yo]] [[SEX:guy]] [[TIME:tonight]]', level: 'warn', why: 'age and time' },
    { marked: '[[RARE:Botulism]] [[TIME:today]]. In this economy.', level: 'warn', why: 'rare condition and time' },
    {
      marked: '[[AGE:Fifty-one]], [[ROLE:school librarian]], [[ORIGIN:Mennonite]], and never missed a test',
      level: 'warn',
      why: 'three ordinary details',
    },
    { marked: '[[AGE:38]] year old [[ROLE:electrician]], chatty', level: 'clear', why: 'two ordinary details' },
    {
      marked: 'Long shift [[TIME:today]], [[PATIENT:one patient]] after another',
      level: 'clear',
      author: { city: 'Boise, ID' },
      why: 'time and the author\u2019s own place say nothing about the person',
    },
  ],
  judge: (the) => {
    const counted = ofTypes(the, QUASI_TYPES).filter((signal) => countable(signal));
    return narrowsEnough(the, counted) ? findings(the, counted) : [];
  },
};

function countable(signal: Signal): boolean {
  const weight = weightOf(signal);
  return weight === 'strong' || weight === 'ordinary';
}

function narrowsEnough(the: Case, counted: readonly Signal[]): boolean {
  const kinds = new Set<string>(counted.map((signal) => signal.type));
  const strong = new Set<string>(
    counted.filter((signal) => weightOf(signal) === 'strong').map((signal) => signal.type),
  );
  if (profilePlace(the.draft.author) !== undefined && !(kinds.size === 1 && strong.has('TIME'))) {
    kinds.add('profile');
    strong.add('profile');
  }
  return (kinds.size >= 2 && strong.size >= 1) || kinds.size >= 3;
}

function findings(the: Case, counted: readonly Signal[]): RuleFinding[] {
  const place = profilePlace(the.draft.author);
  const known = place === undefined ? [] : [`your profile shows ${place}`];
  const messages = new Map(QUASI_TYPES.map((type) => [type, messageFor(type, counted, known)]));
  return counted.map((signal) =>
    findingOn(signal, 'warn', messages.get(signal.type) ?? '', [`weight: ${weightOf(signal) ?? 'none'}`, ...known]),
  );
}

/** The same for every detail of a type: all those of other types make it tell. */
function messageFor(type: SpanType, counted: readonly Signal[], known: readonly string[]): string {
  const others = counted.filter((other) => other.type !== type).map(quoted);
  return `Together with ${listed([...new Set(others), ...known])}, ${NAMES[type] ?? 'this'} can tell who it is.`;
}
