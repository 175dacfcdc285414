import type { SignalFinder, Text } from '@/lib/engine/parts';
import { AMBIGUOUS_SLANG, HOSPITAL_SLANG, INSULTS, SCORN } from '@/lib/lexicons/contempt';
import { type Match, toSignals } from './matching/candidate';
import { type Phrase, Phrases } from './matching/phrases';
import { wordsOf } from './matching/words';
import { CROWDS, SNEERS } from './wordings/contempt';

type Kind = 'hospital slang' | 'ambiguous slang' | 'insult' | 'scorn';

const LISTED = new Phrases<Kind>([
  [HOSPITAL_SLANG, 'hospital slang'],
  [AMBIGUOUS_SLANG, 'ambiguous slang'],
  [INSULTS, 'insult'],
  [SCORN, 'scorn'],
]);

const CONFIDENCE: Readonly<Record<Kind, number>> = {
  'hospital slang': 0.5,
  'ambiguous slang': 0.15,
  insult: 0.15,
  scorn: 0,
};

/** Somebody who may be a patient or a relative of one stands in the sentence. */
const PEOPLE =
  /\b(?:patients?|pts?|clients?|people|parents?|moms?|mums?|mothers?|dads?|fathers?|famil(?:y|ies)|daughters?|sons?|husbands?|wives|wife|boyfriends?|girlfriends?|kids?|adults?|men|women|ones?|they|them|these|those|everyone|someone|some|half|every|you people|you lot|she|he|her|him|sir|ma'am|waiting room|panel|triage|ward|queue|list|clan|lot|customers?|smokers?|drunks?|no-shows?|visitors|relatives|girl|guy|lady|man|woman)\b/;

export const contempt: SignalFinder = {
  type: 'CONTEMPT',
  find: (text) => toSignals('CONTEMPT', text, candidates(text)),
};

function candidates(text: Text): Match[] {
  const listed = LISTED.find(text);
  const bad = listed.filter(({ value }) => value !== 'scorn');
  return [...badWords(text, bad), ...SNEERS.find(text), ...crowds(text, bad.length > 0, bad.length < listed.length)];
}

/** A kind of people, mocked: the whole clause. */
function crowds(text: Text, badWord: boolean, scorn: boolean): Match[] {
  if (!(badWord || scorn)) return [];
  const [clause] = CROWDS.find(text);
  if (clause === undefined) return [];
  const because = [...clause.because, ...(badWord ? ['a bad word beside it'] : []), ...(scorn ? ['scornful'] : [])];
  return [{ ...clause, confidence: badWord && scorn ? 0.6 : 0.35, because }];
}

function badWords(text: Text, phrases: readonly Phrase<Kind>[]): Match[] {
  if (phrases.length === 0) return [];
  const people = PEOPLE.test(wordsOf(text).lower);
  return phrases.map(({ start, end, value, entry }) => ({
    start,
    end,
    confidence: CONFIDENCE[value] + (people ? 0.15 : 0),
    because: [`${value}: ${entry}`, ...(people ? ['said of people'] : [])],
  }));
}
