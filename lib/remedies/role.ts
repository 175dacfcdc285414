import type { Remedy } from '@/lib/engine/types';
import { drop, first, put } from './change';
import { PERSON, PERSON_NOUN } from './grammar';
import { isAside, isHeading, type Spot } from './spot';

const SAY = 'Say \u201ca patient\u201d';
const DROP = 'Drop the occupation';

const NOUN_PHRASE =
  /^(?:an?|the|our|my|this|one of (?:our|the)|some|another|that|local|retired) (?:[\p{L}'-]+ ){0,3}[\p{L}'-]+$/iu;
const ENDS_WITH_PERSON = new RegExp(`${PERSON_NOUN}(?:'s)?$`, 'i');
const CLAUSE_INSIDE =
  /\b(?:who|whose|that|at|with|for|of|is|was|he|she|has|had|he'd|she'd|runs|works|plays|teaches|drives)\b/i;
const STATEMENT =
  /\b(?:is|was|are|were|being|be|been|becomes?|became|works? as|worked as|as|'s|'re) (?:also |actually |apparently |once |only |just |now |a |an |the |our |my ){0,3}$/i;
const AGED = /(?:\b(?:year|yr)[- ]?old|\by\/?o|\bmiddle-aged|\belderly|\byoung|\b\d{2})(?: (?:male|female|[mf]))? $/i;

const THEN_PERSON = new RegExp(`^ ${PERSON}\\b`, 'i');

/** Turns an occupation or office into "a patient", or drops it where it only adds to somebody already named. */
export function plainRole(spot: Spot): Remedy | undefined {
  return first(
    () => (isAside(spot) || isHeading(spot) ? drop(spot, DROP) : undefined),
    () => (AGED.test(spot.before) && !CLAUSE_INSIDE.test(spot.words) ? aged(spot) : undefined),
    () => (THEN_PERSON.test(spot.after) ? drop(spot, DROP) : undefined),
    () => (STATEMENT.test(spot.before) ? undefined : asPatient(spot)),
  );
}

/** "47 yo teacher with" → "47 yo patient with". */
function aged(spot: Spot): Remedy | undefined {
  return put(spot, SAY, 'patient');
}

function asPatient(spot: Spot): Remedy | undefined {
  if (!ENDS_WITH_PERSON.test(spot.words)) return undefined;
  const whose = /'s$/i.test(spot.words) ? "'s" : '';
  const owned = /\b(?:a|an|the|our|my|this|another|one|some)\s+(?:[\p{L}-]+ )?$/iu.test(spot.before);
  if (NOUN_PHRASE.test(spot.words) && !CLAUSE_INSIDE.test(spot.words) && !owned) {
    return put(spot, SAY, `${/^(?:the|that|this)\b/i.test(spot.words) ? 'the' : 'a'} patient${whose}`, {
      after: /^(?: (?:guy|man|lady|woman))?/i,
    });
  }
  const simple = /^[\p{L}'-]+(?: [\p{L}'-]+){0,2}$/u.test(spot.words) && !CLAUSE_INSIDE.test(spot.words);
  return owned && simple ? put(spot, SAY, `patient${whose}`) : undefined;
}
