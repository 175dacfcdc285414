import { LruMap } from '@/lib/engine/lru-map';
import type { Remedy } from '@/lib/engine/types';
import { drop, first, put } from './change';
import { PERSON } from './grammar';
import { isOpening, type Spot } from './spot';

const LABEL = 'Leave the name out';
const SAY = 'Say \u201ca patient\u201d';

const TITLE =
  '(?:(?:mr|mrs|ms|miss|mx|dr|doctor|nurse|officer|rep|sen|senator|prof|judge|coach|pastor|president|lt|sgt|capt|sir|señora?|don|doña|fr|sr|sister|father|baby|little|old|poor|sweet|dear|big|young|wee|auntie|uncle)\\.? )?';
/** Somebody is spoken to: "thanks", "hi", "love you". */
const GREETING =
  /\b(?:hi|hiya|hey|hello|heya|thanks|thank you(?: so much| very much)?|sorry|welcome(?: back)?|good (?:morning|evening|afternoon|night)|morning|evening|ok|okay|yes|no|yeah|oh|ah|well done|congrats|congratulations|happy birthday|rest in peace|rip|bless you|goodbye|bye|goodnight|rest easy|godspeed|cheers|hang in there|get well|keep going|go|love you|miss you)[,!]? ?$/i;
const ENDS = /^\s*(?:[.,;:!?)\u2026\u2014]|\p{Extended_Pictographic}|$)/u;
const YOU = /\b(?:you|your|yours|ur|u|you're|i'm|we're|i|we)\b/i;
const OPENS_ADDRESS =
  /^\s*[,:!\u2014-]\s*(?:sorry|so sorry|thanks|thank|please|yes|no|hi|hey|just|don't|call|come|ring|bring|keep|hope|happy|good|great|love|welcome|here's|it's|the)\b/i;
/** The patient has been introduced: the name adds nothing. */
const NAMED =
  /(?:,? ?\b(?:named|called|by the name of|goes by|known as|aka|a\.k\.a\.|name of|i'll call (?:him|her|them))\s+)$/i;
const OCCUPATION =
  '(?:\\p{L}{1,20}(?:man|woman|ist|ian|eer|smith|worker|keeper|driver|maker)|teacher|officer|farmer|baker|banker|singer|player|dispatcher|barber|painter|plumber|carpenter|lawyer|manager|butcher|fisher|rancher|dancer|firefighter|coach|captain|mayor|judge|pastor|priest|rabbi|imam|nun|neighbou?r|professor|actor|author|student|chef|cook|pilot|cop|chief|deputy|principal|director|sailor|tailor|vet|veteran|landlord|boss)';
const PERSON_LAST = new RegExp(`(?<!\\p{L})(?:${PERSON}|${OCCUPATION}),? $`, 'iu');
const INTRODUCES = /(?:\b(?:my|our|the|a|an|this|that|his|her|their|your|another|one)\b[\p{L}' -]{0,24}|^|[,:] )$/iu;

const RELATIVE =
  '(?:mother|mom|mum|mam|mama|dad|father|wife|husband|partner|son|daughter|brother|sister|gran|grandma|grandpa|aunt|uncle|cousin|niece|nephew|twin)';
/** The sentence is about the name itself, or about whose relative it is: without it there is nothing to say. */
const ABOUT_NAME = new RegExp(
  `\\b(?:name(?:'s| is| was)?|named|calls?|called|(?:call(?:s|ed|ing)?|name[sd]?) (?:him|her|them|me|everyone|everybody|it)|starts with(?: an?)?|this is|that is|that's|it's|it is|meet|${RELATIVE}(?:'s| is| was)?)[,:]? ?["']?$`,
  'i',
);
const THEN_RELATIVE = new RegExp(`^,? (?:that's |who's |is |was )?(?:his|her|their|the) ${RELATIVE}\\b`, 'i');

/** What stands before a name and belongs to it. */
const TITLED = new RegExp(`${TITLE}$`, 'i');
const TO_TITLED = new RegExp(`(?:\\bto )?${TITLE}$`, 'i');
const OUR_TITLED = new RegExp(`(?:\\b(?:the|our|my) )?${TITLE}$`, 'i');
const PATIENT_TITLED = new RegExp(`(?:\\b(?:the|our|my|this|pt|patient) ){0,2}${TITLE}$`, 'i');
const PATIENT_QUOTED = new RegExp(`(?:\\b(?:the|our|my|this|pt|patient) ){0,2}${TITLE}["']$`, 'i');
/** An apostrophe was left out: "Rosas mother". */
const OWNS_RELATIVE = new RegExp(`^s (?:\\w+ )?${RELATIVE}\\b`, 'i');
const SOMEBODY = new RegExp(`\\b(?:${PERSON}|she|he|her|his)\\b`, 'i');

/** A name cut at an initial may go on: "Mrs. E. Van Tonder". */
const SHORTENED = /(?:^|[ .])\p{L}\.?$/u;
const SURNAME = /^\.?(?: (?:van|von|der|den|de|del|la|bin|al|el)){0,2}(?: \p{Lu}[\p{L}'-]+){0,2}/u;

/** Takes a name out: nothing where it only addresses or repeats somebody, else "a patient". */
export function dropName(spot: Spot): Remedy | undefined {
  return first(
    () => signature(spot),
    () => addressed(spot),
    () => repeated(spot),
    () => possessive(spot),
    () => someone(spot),
  );
}

/** In brackets, or "aka Moose". */
function signature(spot: Spot): Remedy | undefined {
  if (NAMED.test(spot.before)) return drop(spot, LABEL, { before: NAMED });
  const bracketed = /[([] ?$/.test(spot.before) && /^\s*[)\]]/.test(spot.after);
  return bracketed ? drop(spot, LABEL) : undefined;
}

/** "Thanks Mrs. Delgado!" → "Thanks!"; "Hiya Jean, …" → "Hiya, …"; "…, Mrs. Pettifer." → "…". */
function addressed(spot: Spot): Remedy | undefined {
  const { before, after } = spot;
  const greets = GREETING.test(before.replace(TITLED, ''));
  if (greets && ENDS.test(after)) return drop(spot, LABEL, { before: TO_TITLED });
  const letter = /^dear (?:\w+\.? )?$/i;
  if (letter.test(before)) return drop(spot, LABEL, { before: letter, after: /^\s*[,:!]?\s*/ });
  const opens =
    isOpening(spot) && (OPENS_ADDRESS.test(after) || /^\s*[,:!]\s*(?:you|you're|we|i|i'm|we're)\b/i.test(after));
  if (opens) return drop(spot, LABEL, { after: /^\s*[,:!]\s*/ });
  const closes = /, ?$/.test(before) && /^\s*(?:[.!?\u2026,]|$)/.test(after) && YOU.test(before);
  return closes ? drop(spot, LABEL, { before: /, ?$/ }) : undefined;
}

/** "My patient Rosa" → "my patient"; "his wife, Carol, said" → "his wife said". */
function repeated(spot: Spot): Remedy | undefined {
  const person = PERSON_LAST.exec(spot.before);
  if (person === null || !INTRODUCES.test(spot.before.slice(0, person.index))) return undefined;
  const comma = /, $/.test(spot.before) && /^\s*,/.test(spot.after);
  return drop(spot, LABEL, comma ? { before: /, $/, after: /^\s*,/ } : {});
}

function possessive(spot: Spot): Remedy | undefined {
  const inside = /'s?$/i.test(spot.words);
  const bare = OWNS_RELATIVE.test(spot.after);
  if (!inside && !bare && !/^'s\b/i.test(spot.after)) return undefined;
  const who = isFamily(spot) ? 'the family' : patientFor(spot);
  return put(spot, SAY, inside ? `${who}'s` : who, { before: OUR_TITLED });
}

function someone(spot: Spot): Remedy | undefined {
  const { words } = spot;
  if (ABOUT_NAME.test(spot.before) || THEN_RELATIVE.test(spot.after) || !/^["'#\p{L}.\s\d-]+$/u.test(words))
    return undefined;
  const quotes = /["']$/.test(spot.before) && /^["']/.test(spot.after);
  const who = isFamily(spot) ? 'the family' : /^baby\b/i.test(words) ? 'a baby' : patientFor(spot);
  return put(spot, SAY, who, {
    before: quotes ? PATIENT_QUOTED : PATIENT_TITLED,
    after: quotes ? /^["']/ : SHORTENED.test(words) ? SURNAME : /^(?: family\b)?/i,
  });
}

/** "The Hendersons", "Rosa and Ben", "the Henderson family". */
function isFamily({ words, before, after }: Spot): boolean {
  const named =
    (/^the /i.test(words) || /\bthe $/i.test(before)) && /^\p{Lu}\p{L}+s$/u.test(words.replace(/^the /i, ''));
  return named || /^ family\b/i.test(after) || /\p{L} (?:and|&) \p{Lu}/u.test(words) || /\bfamily$/i.test(words);
}

/** "The patient" once somebody was introduced, else "a patient"; after an article, as in "a Mrs. Ito", "patient". */
function patientFor(spot: Spot): string {
  if (/\ban? $/i.test(spot.before)) return 'patient';
  return isIntroduced(spot) ? 'the patient' : 'a patient';
}

/** Whether the draft speaks of somebody before the words. */
export function isIntroduced({ draft, finding }: Pick<Spot, 'draft' | 'finding'>): boolean {
  return introduced.getOrInsertComputed(draft.text, whereSomebodyIs) <= finding.start;
}

/** Every name of a draft asks. */
const introduced = new LruMap<string, number>(8);

/** One past the first word for somebody; infinite where there is none. */
function whereSomebodyIs(source: string): number {
  const match = SOMEBODY.exec(source);
  return match === null ? Number.POSITIVE_INFINITY : match.index + match[0].length;
}
