import type { SignalFinder, Text } from '@/lib/engine/parts';
import type { Draft, DraftKind } from '@/lib/engine/types';
import { type Match, toSignals } from './matching/candidate';
import { careWords } from './matching/care';
import { wordsOf } from './matching/words';
import { CONFIRMATIONS } from './wordings/confirm';

/** Replies, messages and answers to reviews speak to somebody; posts mostly do not. */
const ADDRESSED: Readonly<Record<DraftKind, number>> = {
  'review-reply': 0.15,
  dm: 0.1,
  reply: 0.1,
  comment: 0.05,
  group: -0.25,
  post: -0.4,
};
/** The careful answer that confirms nothing. */
const NEUTRAL =
  /\b(?:privacy (?:law|laws|rules|regulations)|hipaa|gdpr|cannot (?:confirm|discuss|comment|respond)|can't (?:confirm|discuss|comment|say|respond|talk|tell)|unable to (?:confirm|discuss|comment|respond)|neither confirm|please (?:call|contact|ring|reach|email)|confidential|not able to discuss|(?:whether|if) (?:anyone|someone|any person|a person|you are|somebody)|all patients|every patient|our patients|patients)\b/;

export const confirm: SignalFinder = {
  type: 'CONFIRM',
  find: (text, draft) => toSignals('CONFIRM', text, candidates(text, draft)),
};

/** "Your A1c came back", "that stent", "her stitches": how sure by the word that says whose. */
const WHOSE: ReadonlyMap<string, number> = new Map([
  ...'your ur yr yours'.split(' ').map((word): [string, number] => [word, 0.6]),
  ...'his her their that those'.split(' ').map((word): [string, number] => [word, 0.35]),
]);
/** How many words may stand between whose it is and what it is. */
const WITHIN = 5;
/** To the end of the clause. */
const CLAUSE = /[^.;!?\n]{0,110}/y;

/** Something of somebody's care or body, said to be theirs. */
function theirs(text: Text): Match[] {
  const { lower, words } = wordsOf(text);
  return careWords(text).flatMap(({ from, to, entry, value }) => {
    for (let back = 1; back <= WITHIN; back++) {
      const word = words[from - back];
      const confidence = word === undefined ? undefined : WHOSE.get(word.norm.replace(/'s$/, ''));
      if (word === undefined || confidence === undefined) continue;
      if (value === 'body part' && confidence < 0.5) return [];
      CLAUSE.lastIndex = words[to - 1]?.at ?? word.at;
      CLAUSE.test(lower);
      return [{ ...text.span(word.at, CLAUSE.lastIndex), confidence, because: [`${word.norm} … ${entry}`] }];
    }
    return [];
  });
}

/** In an answer to a review, a sentence about care is about the reviewer's. */
function toldOfCare(text: Text, draft: Draft): Match[] {
  if (draft.kind !== 'review-reply' || careWords(text).length === 0) return [];
  return [{ start: 0, end: text.source.length, confidence: 0.35, because: ['care told in an answer to a review'] }];
}

function candidates(text: Text, draft: Draft): Match[] {
  const named = [...CONFIRMATIONS.find(text), ...theirs(text)];
  const matches = named.length > 0 ? named : toldOfCare(text, draft);
  if (matches.length === 0) return [];
  const care = careWords(text).length > 0;
  const neutral = NEUTRAL.test(wordsOf(text).lower);
  return matches.map((match) => ({
    ...match,
    confidence: clamp(match.confidence + ADDRESSED[draft.kind] + (care ? 0.05 : 0) - (neutral ? 0.35 : 0)),
    because: [
      ...match.because,
      `in a ${draft.kind}`,
      ...(care ? ['tells of care'] : []),
      ...(neutral ? ['beside a neutral answer'] : []),
    ],
  }));
}

function clamp(confidence: number): number {
  return Math.min(0.95, Math.max(0.02, confidence));
}
