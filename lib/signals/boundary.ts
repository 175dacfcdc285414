import type { SignalFinder, Text } from '@/lib/engine/parts';
import { type Match, toSignals } from './matching/candidate';
import { wordsOf } from './matching/words';
import { CLOSENESS } from './wordings/boundary';

export const boundary: SignalFinder = {
  type: 'BOUNDARY',
  find: (text) => toSignals('BOUNDARY', text, candidates(text)),
};

/** Somebody the author treats or treated. */
const TREATED =
  /\b(?:patients?|pts?|clients?|pasyente\w*|resident|ex-?patient|i(?:'d|'ve)? (?:treated|nursed|sutured|delivered|fixed|operated|bagged|coded|looked after|took care|saw)|bed \w+|bay \d|cot \w+|incubator|(?:my|our) (?:[a-z]+ ){0,3}(?:guy|lady|girl|kid|mums?|moms?|mamas?|dads?|families|group|\d+(?:[:.]\d\d)?|\d ?pm)|intake|ward|unit|clinic|discharg\w*|hernia|chest|rehab|therapy|chart)\b/;
const COLLEAGUES =
  /\b(?:colleagues?|coworkers?|co-workers?|preceptor|mentor|attending|classmates?|roommate|husband|wife|the team|residents|interns?|from it|tutor|teacher|professor|cohort|recruiter|rep)\b/;

function candidates(text: Text): Match[] {
  const matches = CLOSENESS.find(text);
  if (matches.length === 0) return [];
  const { lower } = wordsOf(text);
  const treated = TREATED.test(lower);
  const colleague = COLLEAGUES.test(lower);
  return matches.map((match) => ({
    ...match,
    confidence: Math.max(0.05, match.confidence + (treated ? 0.1 : -0.15) - (colleague ? 0.25 : 0)),
    because: [
      ...match.because,
      ...(treated ? ['with somebody treated'] : []),
      ...(colleague ? ['perhaps a colleague'] : []),
    ],
  }));
}
