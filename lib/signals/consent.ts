import type { SignalFinder, Text } from '@/lib/engine/parts';
import { type Match, toSignals } from './matching/candidate';
import { wordsOf } from './matching/words';
import { CONSENTS } from './wordings/consent';

export const consent: SignalFinder = {
  type: 'CONSENT',
  find: (text) => toSignals('CONSENT', text, candidates(text)),
};

/** What consent must be to: telling others. Consent to an operation is none. */
const TELLING =
  /\b(?:post(?:ed|ing)?|shar(?:e|ed|ing)|tell(?:ing)?|told|writ(?:e|ten|ing)|publish\w*|print\w*|answer|reply|respond\w*|photos?|pics?|picture|video|story|teaching|socials?|media|instagram|facebook|internet|online|here|page|this|blessing|wording|words?|name|brag|say|form)\b/;
/** Papers of care itself, and signing that has nothing to do with consent. */
const OTHER_PAPERS =
  /\b(?:an(?:a)?esthesia|surgical|procedure|circ|transfusion|icu|parental|informed) consent|consent (?:form )?for (?:the |a )?(?:mrn|nct|procedure|surgery|baby|circ|scan)|extended[- ]release|press release|prior auth\w*|sign[- ]?on\b|sign(?:ed)? (?:the clipboard|out|in|up|for (?:a|the) (?:delivery|package))|get (?:it|the \w+) in writing/;

function candidates(text: Text): Match[] {
  const matches = CONSENTS.find(text);
  if (matches.length === 0) return [];
  const { lower } = wordsOf(text);
  const telling = TELLING.test(lower);
  const other = OTHER_PAPERS.test(lower);
  return matches.map((match) => ({
    ...match,
    confidence: Math.max(0.05, match.confidence - (telling ? 0 : 0.25) - (other ? 0.4 : 0)),
    because: [...match.because, ...(telling ? ['to tell others'] : []), ...(other ? ['may be another paper'] : [])],
  }));
}
