/** Telephone numbers, in digits and in words. */
import { after, before, type Shape } from './shapes';

const CUE =
  /\b(?:call|ring|rang|text|txt|phone|cell|mobile|mob|tel|fax|pager|pgr|number|no\.?|whatsapp|reach|home|landline|contact|catch|dial|bell|buzz|line|cp|hp|mother|mom|mum|dad|wife|husband|daughter|son|sister|niece|brother|spouse|kin|nok|poa|him|her|them|she|he|they)\b[^.!?\n]{0,25}$/i;
/** Published lines that anybody may give: crisis, poison control, emergency. */
const PUBLIC = /^(?:1[-. ]?)?(?:800|888|877|866|855|844|833|0800|0808|1300|1800)|^(?:988|911|112|999|111|101|116)$/;

function phone(sure: number, unsure: number): (match: RegExpExecArray) => number {
  return (match) => {
    const words = match.groups?.it ?? match[0];
    const digits = words.replace(/\D/g, '');
    if (digits.length > 15 || PUBLIC.test(words.replace(/[() ]/g, ''))) return 0.15;
    if (
      /(?:pmid|doi|isbn|nct|mrn|nhs(?: no| number)?|npi|id|acct|account|claim|ref|order|member|policy|hcn|phn|\$|£|€|#)[ .:#]{0,6}$/i.test(
        before(match, 14),
      )
    )
      return 0.1;
    if (/^[\d]/.test(after(match, 1))) return 0;
    return CUE.test(before(match)) ? sure : unsure;
  };
}

const DIGIT = '(?:oh|o|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|\\d)';
const SPOKEN = `(?:(?:double|treble|triple)[- ]${DIGIT}|${DIGIT}(?: hundred)?|hundred|\\d{2,4})`;

export const PHONES: readonly Shape[] = [
  {
    is: 'a North American number',
    pattern:
      /(?<![\d-])(?:1[-. ]?\(?)?(?:(?:(?<=\()[2-9]\d\d\) ?|[2-9]\d\d[-. \u2022/]))[2-9]\d\d[-. \u2022]?\d{4}(?![\d-])(?:,? ?(?:x|ext\.?) ?\d{1,5})?/y,
    confidence: phone(0.95, 0.8),
  },
  { is: 'a local number', pattern: /(?<![\d./-])\d{3}[-. ]\d{4}(?![\d-]|[. ]\d)/y, confidence: phone(0.85, 0.5) },
  {
    is: 'an international number',
    pattern: /(?<=\+)\d{1,3}(?:[ .()-]*\d){7,12}(?!\d)/y,
    confidence: phone(0.95, 0.9),
  },
  {
    is: 'a national number',
    pattern: /(?<![\d.+-])(?:(?<=\()0\d{1,5}\)|0\d{1,5})(?:[ .-]?\d{2,6}){1,4}(?![\d-])/y,
    confidence: (match) => national(match),
  },
  { is: 'an Indian mobile', pattern: /(?<![\d.+-])[6-9]\d{4}[ -]?\d{5}(?!\d)/y, confidence: phone(0.9, 0.5) },
  {
    is: 'digits after a call',
    pattern:
      /\b(?:call|ring|text|txt|phone|cell|mobile|mob|tel|fax|whatsapp|dial|bell)(?:'s|s)?(?: is| no\.?| number| me| us| him| her| them| at| on|:| #){0,3} (?<it>(?:\d[ .-]?){5,14}\d)(?!\d)/iy,
    confidence: phone(0.85, 0.85),
  },
  {
    is: 'a pager or extension',
    pattern:
      /\b(?:pager|pgr|beeper|bleep|ext|extension|vocera|ascom|dect|x)\.?(?: no\.?| number| is| on|:|#)?[ -]?(?<it>\d{3,6})\b|\b(?:pager|pgr|bleep) \d{3,5}\b/iy,
    confidence: 0.5,
  },
  { is: 'digits one by one', pattern: /(?<![\d./-])\d(?:[- ]\d){6,11}(?![\d/-])/y, confidence: phone(0.7, 0.3) },
  {
    is: 'a Mexican or long number',
    pattern: /(?<![\d-])\d{2}[- ]\d{4}[- ]\d{4}(?![\d-])/y,
    confidence: phone(0.85, 0.5),
  },
  {
    is: 'a number in words',
    pattern: new RegExp(`\\b${SPOKEN}(?:(?:,? |, ?| ?- ?|\\. ?|/)${SPOKEN}){5,14}\\b`, 'iy'),
    confidence: spoken,
  },
];

function national(match: RegExpExecArray): number {
  const digits = match[0].replace(/\D/g, '');
  const abroad = digits.startsWith('00');
  if (digits.length < (abroad ? 11 : 9) || digits.length > (abroad ? 15 : 11)) return 0;
  return phone(0.92, 0.6)(match);
}

/** Seven or more digits said one by one, most of them in words. */
function spoken(match: RegExpExecArray): number {
  const parts = match[0].toLowerCase().split(/[ ,.\-/]+/);
  const inWords = parts.filter((part) => /[a-z]/.test(part)).length;
  if (inWords < 5) return 0;
  if (
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:one|two|three|four|five|six|seven|eight|nine))*$/.test(
      parts.join(' '),
    ) &&
    /^one two three/.test(parts.join(' '))
  )
    return 0.1;
  return /\b(?:mrn|record|file|folder|hosp\w*|nhs|id|account|policy|member|acct|card)\b[^.!?]{0,20}$/i.test(
    before(match),
  )
    ? 0.2
    : 0.8;
}
