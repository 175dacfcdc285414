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
const ANNOUNCED =
  /(?:(?:^|[\s,;:/\u2013\u2014-])*(?:\b(?:(?:his|her|their|the|my|our|mum's|mom's|dad's|with|under|at|on|via|from|is|was|and|or) )*(?:mrn|mr|med(?:ical)? rec(?:ord)?|hosp(?:ital)?|record|chart|acct|account|accession|specimen|case|claim|member(?:ship)?|policy|plan|group|auth|ref(?:erence)?|ticket|order|encounter|visit|study|device|serial|lot|plate|tag|reg|passport|dl|licen[cs]e|badge|phone|cell|mobile|tel(?:ephone)?|pager|fax|e-?mail|address|dob|d\.o\.b\.?|born|birthday|bday|birthdate|date of birth|fin|csn|har|hn|nhs|chi|hcn|mcn|medicare|medicaid|ssn|social|last four|iban|vin|imei|sn|s\/n|id|ig|insta(?:gram)?|tiktok|twitter|facebook|fb|handle|username|link|url|page|profile|website|site|gofundme|caringbridge|room)\b\.?\s*(?:no|nos|num(?:ber)?|nr|id|card|code|page|link|is|are|was|on|ending(?: in)?|ends(?: in)?)?\b\.?)+[\s:#=.\u2013-]*(?:\b(?:is|are|was|it's)\s+)?)$/i;
const PREPOSITION =
  /\b(?:on|at|to|via|from|by|under|with|through|in|for|over at|here|here's)(?: the| his| her| their)?[\s:]+$/i;
const BOUND_BEFORE = /(?:^|[,;:(/|\u2013\u2014-])\s*$/;
const BOUND_AFTER =
  /^\s*(?:[.,;:!?)/|\u2026]|\p{Extended_Pictographic}|#|\n|$|(?:please|pls|if|when|and|or|as|asap|so|to|for|until|before|after|thanks|thx|with|because|but|who)\b)/iu;

/** Takes out a number, address, link or date of birth together with the words that announce it. */
export function dropIdentifier(spot: Spot): Remedy | undefined {
  const label = LABELS[spot.finding.type] ?? 'Leave it out';
  return first(
    () => (spot.words.startsWith('@') ? handle(spot, label) : undefined),
    () => drop(spot, label, { before: ANNOUNCED }),
    () => (BOUND_BEFORE.test(spot.before) && BOUND_AFTER.test(spot.after) ? drop(spot, label) : undefined),
    () => (BOUND_AFTER.test(spot.after) ? drop(spot, label, { before: PREPOSITION }) : undefined),
    () =>
      BOUND_AFTER.test(spot.after) && /[\p{L}\d)]\s+$/u.test(spot.before) && spot.finding.type !== 'CONTACT'
        ? drop(spot, label)
        : undefined,
  );
}

/** A handle that a reply opens with goes; inside a sentence it stands for the person. */
function handle(spot: Spot, label: string): Remedy | undefined {
  if (/^\W*$/.test(spot.before)) return drop(spot, label, { after: /^(?:\s*@[\w.]+)*[,:]?/ });
  return /[\p{L},]\s+$/u.test(spot.before) ? put(spot, label, 'a patient') : undefined;
}
