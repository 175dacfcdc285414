import type { Remedy } from '@/lib/engine/types';
import { drop, first, put } from './change';
import type { Spot } from './spot';

const LABELS: Partial<Record<Spot['finding']['type'], string>> = {
  CONTACT: 'Leave the contact out',
  ID: 'Leave the number out',
  ONLINE: 'Leave the link out',
  DOB: 'Leave the date of birth out',
};

/** Words that only announce an identifier, and go with it. */
const LABEL_WORDS = new Set(
  'mrn mr med medical rec record records hosp hospital chart acct account accession specimen lab sample slide req case claim member membership policy plan group auth ref reference ticket order encounter visit study device serial lot plate tag reg passport dl license licence badge phone cell mobile tel telephone pager fax email e-mail address dob d.o.b born birthday bday birthdate birth fin csn har hn nhs chi hcn mcn medicare medicaid ssn social iban vin imei sn s/n id ig insta instagram tiktok twitter facebook fb handle username link url page profile website site gofundme caringbridge code card number no num nr'.split(
    ' ',
  ),
);
/** Words that join a label to its value or to its sentence: "her number is", "under the name of". */
const BETWEEN_WORDS = new Set('is are was of ending in ends date last four'.split(' '));
const LEADING_WORDS = new Set('his her their the my our with under at on via from and or'.split(' '));

/** A verb or phrase that needs the identifier as its subject. */
const GOES_ON =
  /^ (?:is|was|has|had|needs|wants|on the|in the|at the|who|went|came|got|just|keeps|never|didn't|hasn't|isn't)\b/i;
const PREPOSITION =
  /\b(?:on|at|to|via|from|by|under|with|through|in|for|over at|here|here's)(?: the| his| her| their)?[\s:]+$/i;
const BOUND_BEFORE = /(?:^|[,;:(/|\u2013\u2014-]) ?$/;
const BOUND_AFTER =
  /^\s*(?:[.,;:!?)/|\u2026]|\p{Extended_Pictographic}|#|\n|$|(?:please|pls|if|when|and|or|as|asap|so|to|for|until|before|after|thanks|thx|with|because|but|who)\b)/iu;

/** Takes out a number, address, link or date of birth together with the words that announce it. */
export function dropIdentifier(spot: Spot): Remedy | undefined {
  const label = LABELS[spot.finding.type] ?? 'Leave it out';
  return first(
    () => subject(spot, label),
    () => announced(spot, label),
    () => (spot.words.startsWith('@') ? handle(spot, label) : undefined),
    () => (BOUND_BEFORE.test(spot.before) && BOUND_AFTER.test(spot.after) ? drop(spot, label) : undefined),
    () => (BOUND_AFTER.test(spot.after) ? drop(spot, label, { before: PREPOSITION }) : undefined),
    () =>
      BOUND_AFTER.test(spot.after) && /[\p{L}\d)] $/u.test(spot.before) && spot.finding.type !== 'CONTACT'
        ? drop(spot, label)
        : undefined,
  );
}

/** "MRN 4471 on the step-down has" → "a patient on the step-down has". */
function subject(spot: Spot, label: string): Remedy | undefined {
  const before = announcement(spot.before);
  const opens = /(?:^|[,;:(]) ?$/.test(spot.before.slice(0, spot.before.length - before));
  return before > 0 && opens && GOES_ON.test(spot.after) ? put(spot, label, 'a patient', { before }) : undefined;
}

function announced(spot: Spot, label: string): Remedy | undefined {
  const before = announcement(spot.before);
  return before === 0 ? undefined : drop(spot, label, { before });
}

/** A handle that a reply opens with goes; inside a sentence it stands for the person. */
function handle(spot: Spot, label: string): Remedy | undefined {
  if (/^\W*$/.test(spot.before)) return drop(spot, label, { after: /^(?:\s*@[\w.]+)*[,:]?/ });
  return /[\p{L},] $/u.test(spot.before) ? put(spot, label, 'a patient') : undefined;
}

/** How many characters at the end of `before` announce the identifier; none if it is not announced. */
function announcement(before: string): number {
  const words = [...before.matchAll(/[\p{L}'./-]+/gu)].reverse();
  const at = (index: number): string => (words[index]?.[0] ?? '').toLowerCase().replace(/[./-]$/, '');
  let count = 0;
  for (let index = 0; LABEL_WORDS.has(at(index)) || BETWEEN_WORDS.has(at(index)); index++) {
    if (LABEL_WORDS.has(at(index))) count = index + 1;
  }
  while (count > 0 && (LEADING_WORDS.has(at(count)) || at(count).endsWith("'s"))) count++;
  return before.length - (words[count - 1]?.index ?? before.length);
}
