/** Identifying numbers by their cue, by their check digit, or by their build. */
import { CODE_CUES } from '@/lib/lexicons/code-cues';
import * as check from './checksums';
import { bareCode, cued, digitsIn, PUBLISHED, sound } from './not-codes';
import { before, Shapes } from './shapes';

/** A code: letters and digits in groups, at least three digits or two groups with a digit. */
const LINK_WORD =
  '(?:in|on|at|of|to|by|for|and|is|was|from|as|he|she|we|it|or|so|up|no|my|if|do|go|me|us|am|an|since|until|about|now|pls|who|has|had)\\b';
const CODE = `#?(?:(?!${LINK_WORD})[A-Z]{1,5}[-/. ]?)?\\d[A-Z\\d]*(?:[-/. ](?!${LINK_WORD})(?=[A-Z]{0,4}\\d)[A-Z\\d]+){0,6}(?:-?[A-Z]{1,3}(?![A-Z])| (?!${LINK_WORD})[A-Z]{1,2}(?![A-Z']))?`;
const DIGIT_WORD = '(?:oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine)';
const SPOKEN = `(?:(?:double|treble|triple)[- ])?${DIGIT_WORD}(?:,? (?:(?:double|treble|triple)[- ])?${DIGIT_WORD}){2,12}`;

export const CODES = new Shapes([
  {
    is: 'a number with its label',
    needs: /\d\D*\d\D*\d/,
    pattern: new RegExp(
      `\\b(?:${CODE_CUES})(?:'s|s)?(?![a-z])(?: ?(?:number|num|no|nr|id|ref(?:erence)?|code|#|card|serial|is|says|ending(?: in)?|ends in|on file|of|for|still|=|:|\\.|-)){0,4} ?\\(?(?<it>${CODE})`,
      'iy',
    ),
    confidence: cued(3, 0.85),
  },
  {
    is: 'the last digits',
    pattern: new RegExp(
      `\\blast (?:four|4|five|5|six|6|three|3)(?: digits)?(?: of (?:his|her|their|the) \\w+(?: card| number)?)?(?: is| are|'s|:)? (?<it>\\d{3,6}|${SPOKEN})`,
      'iy',
    ),
    confidence: 0.9,
  },
  {
    is: 'a number in words with its label',
    needs: new RegExp(`${DIGIT_WORD}(?:,? (?:(?:double|treble|triple)[- ])?${DIGIT_WORD}){2}`, 'i'),
    pattern: new RegExp(
      `\\b(?:${CODE_CUES}|number|digits)(?:'s|s)?(?: ?(?:number|num|no|id|is|says|ending(?: in)?|ends in|:|\\.|-|,)){0,3} ?(?<it>${SPOKEN})\\b`,
      'iy',
    ),
    confidence: 0.85,
  },
  {
    is: 'a Social Security number',
    pattern: /(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])/y,
    confidence: sound(check.ssn, 0.9, 0.75),
  },
  {
    is: 'an NHS number',
    pattern: /(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/y,
    confidence: (match) =>
      /^[2-9]\d\d-[2-9]\d\d-\d{4}$/.test(match[0])
        ? 0.1
        : /[^\d]/.test(match[0])
          ? sound(check.nhsNumber, 0.8, 0.15)(match)
          : sound(check.nhsNumber, 0.65, 0.3)(match),
  },
  { is: 'an NPI', pattern: /(?<![\d-])[12]\d{9}(?!\d)/y, confidence: sound(check.npi, 0.7) },
  { is: 'a DEA number', capital: true, pattern: /\b[A-Z][A-Z9]\d{7}\b/y, confidence: sound(check.dea, 0.9) },
  {
    is: 'a Medicare Beneficiary Identifier',
    pattern: /\b[1-9][A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d-?[A-Z]{2}\d\d\b/y,
    confidence: sound(check.mbi, 0.95, 0.6),
  },
  {
    is: 'a British Columbia health number',
    pattern: /(?<![\d-])9\d{3}[ -]?\d{3}[ -]?\d{3}(?![\d-])/y,
    confidence: sound(check.bcHealthNumber, 0.85, 0.5),
  },
  {
    is: 'an Ontario health card',
    pattern: /(?<![\d-])[1-9]\d{3}[ -]\d{3}[ -]\d{3}(?:[ -]?[A-Z]{2}\b)?(?![\d-])/y,
    confidence: sound(check.ontarioHealthCard, 0.85, 0.5),
  },
  {
    is: 'an Individual Healthcare Identifier',
    pattern: /(?<!\d)8003 ?6\d{3} ?\d{4} ?\d{4}(?!\d)/y,
    confidence: sound(check.ihi, 0.95, 0.6),
  },
  {
    is: 'an Australian Medicare card',
    pattern: /(?<![\d-])[2-6]\d{3} ?\d{5} ?\d(?: ?\/? ?\d)?(?![\d-])/y,
    confidence: sound(check.australianMedicare, 0.85, 0.2),
  },
  {
    is: 'an Aadhaar number',
    pattern: /(?<![\d-])[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}(?![\d-])/y,
    confidence: sound(check.aadhaar, 0.9, 0.4),
  },
  {
    is: 'a South African identity number',
    pattern: /(?<!\d)\d{6} ?\d{4} ?[01]\d\d(?!\d)/y,
    confidence: sound(check.southAfricanId, 0.85, 0.3),
  },
  { is: 'a PPS number', pattern: /\b\d{7}[A-W][A-IW]?\b/y, confidence: sound(check.ppsNumber, 0.9, 0.5) },
  {
    is: 'an NHI number',
    capital: true,
    pattern: /\b(?!NCT)[A-HJ-NP-Z]{3} ?(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})\b/y,
    confidence: 0.45,
  },
  {
    is: 'a National Insurance number',
    capital: true,
    pattern: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/y,
    confidence: 0.85,
  },
  {
    is: 'a vehicle identification number',
    pattern: /\b[A-HJ-NPR-Z\d]{17}\b/y,
    confidence: sound(check.vin, 0.95, 0.4),
  },
  {
    is: 'a payment card',
    pattern: /(?<![\d-])\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}(?![\d-])/y,
    confidence: sound(check.luhn, 0.9, 0.5),
  },
  { is: 'an IMEI', pattern: /(?<!\d)\d{15}(?!\d)/y, confidence: sound(check.imei, 0.8, 0.5) },
  {
    is: 'a device identifier',
    pattern: /(?<=\()01\) ?\d{14}(?:\(\d\d\)[\w-]+)*/y,
    confidence: sound((code) => check.gtin(code.slice(2, 16)), 0.9, 0.5),
  },
  {
    is: 'a specimen or accession number',
    pattern:
      /\b(?:S|SP|C|AU|CT|MR|US|XR|ACC|E|F|N|M|H|B|CY|GP|ME|BP|HS|SC|EN)-?(?:19|20)?\d{2}-\d{3,8}\b|\b\d{2}-?[A-Z]{1,3}-\d{3,8}\b/y,
    confidence: (match) => (PUBLISHED.test(before(match)) ? 0.05 : 0.75),
  },
  {
    is: 'a code',
    capital: true,
    pattern: /\b[A-Z]{1,4}[- ]?\d{2,4}[- /]\d{2,6}(?:[- /]\d{2,6})?(?:-?[A-Z]{1,2})?\b/y,
    confidence: bareCode,
  },
  { is: 'a code', capital: true, pattern: /\b[A-Z]{1,5}-?\d{4,12}[A-Z]{0,2}\b/y, confidence: bareCode },
  { is: 'a code', pattern: /(?<![\d.,/:$£€+-])\d{2,6}-\d{3,8}(?:-[A-Z\d]{1,4})?(?![\d/-])/y, confidence: bareCode },
  {
    is: 'a code',
    pattern: /\b(?=[A-Z/-]*\d)(?=[\d/-]*[A-Z])[A-Z\d]{1,6}(?:[-/][A-Z\d]{2,8}){1,3}\b/y,
    confidence: (match) => (digitsIn(match[0]) < 3 ? 0 : bareCode(match)),
  },
  { is: 'a long number', pattern: /(?<![\d.,/:$£€#+-])\d{6,12}(?![\d.,]?\d|[%/])/y, confidence: bareCode },
  {
    is: 'a registration plate',
    pattern:
      /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b|\b\d{2,3}-[A-Z]{1,2}-\d{1,6}\b|\b[A-Z]{2,3} ?\d{3}[- ]?\d{0,3} ?(?:GP|EC|NC|WC|MP|NW|FS|KZN|L)\b|\bK[A-Z]{2} ?\d{3}[A-Z]\b/y,
    confidence: (match) =>
      /\b(?:plate|reg|tag|van|car|truck|taxi|skoda|toyota|hilux|parked|driver|white|silver|black|red|blue)\b/i.test(
        before(match),
      )
        ? 0.85
        : 0.4,
  },
]);
