/** Check digits and structures of identifiers. Each takes the number without spaces and hyphens. */

/** Luhn, mod 10: payment cards, IMEI, NPI, IHI, Ontario and other health cards (ISO/IEC 7812-1, annex B). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** National Provider Identifier: ten digits from 1 or 2, Luhn behind the prefix 80840 (45 CFR 162.406). */
export function npi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && luhn(`80840${digits}`);
}

/** DEA registration: two letters, six digits, and the last digit of (1st+3rd+5th) + 2 × (2nd+4th+6th). */
export function dea(code: string): boolean {
  const match = /^[A-Z][A-Z9](\d{7})$/.exec(code);
  if (match === null) return false;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check] = [...(match[1] ?? '')].map(Number);
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}

/** Medicare Beneficiary Identifier: structure only, it has no check digit (CMS, "Understanding the MBI format"). */
export function mbi(code: string): boolean {
  return /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d\d$/.test(
    code,
  );
}

/** NHS number of England, Wales and Man: weights 10 to 2, mod 11 (NHS Data Dictionary). */
export function nhsNumber(digits: string): boolean {
  return (
    /^\d{10}$/.test(digits) && weighted(digits.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2], 11, 11) === Number(digits[9])
  );
}

/** Personal Health Number of British Columbia: ten digits from 9, weights 2 4 8 5 10 9 7 3, mod 11. */
export function bcHealthNumber(digits: string): boolean {
  return (
    /^9\d{9}$/.test(digits) && weighted(digits.slice(1, 9), [2, 4, 8, 5, 10, 9, 7, 3], 11, 11) === Number(digits[9])
  );
}

/** `base` less the weighted sum mod `mod`; 11 counts as 0. */
function weighted(digits: string, weights: readonly number[], mod: number, base: number): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (base - (sum % mod)) % base;
}

/** Ontario health card: ten digits, Luhn, and two letters of the version (Ontario Ministry of Health). */
export function ontarioHealthCard(code: string): boolean {
  return /^[1-9]\d{9}[A-Z]{0,2}$/.test(code) && luhn(code.slice(0, 10));
}

/** Individual Healthcare Identifier of Australia: sixteen digits from 80036, Luhn (Healthcare Identifiers Act 2010). */
export function ihi(digits: string): boolean {
  return /^80036\d{11}$/.test(digits) && luhn(digits);
}

/** Medicare card of Australia: ten digits from 2 to 6, the ninth from weights 1 3 7 9 1 3 7 9, mod 10. */
export function australianMedicare(digits: string): boolean {
  if (!/^[2-6]\d{9,10}$/.test(digits)) return false;
  const sum = [1, 3, 7, 9, 1, 3, 7, 9].reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 10 === Number(digits[8]);
}

const VERHOEFF_PRODUCT = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const VERHOEFF_ORDER = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Aadhaar: twelve digits from 2 to 9 with Verhoeff's check digit (UIDAI). */
export function aadhaar(digits: string): boolean {
  if (!/^[2-9]\d{11}$/.test(digits)) return false;
  let check = 0;
  [...digits].reverse().forEach((digit, at) => {
    check = Number(VERHOEFF_PRODUCT[check]?.[Number(VERHOEFF_ORDER[at % 8]?.[Number(digit)])]);
  });
  return check === 0;
}

/** Identity number of South Africa: thirteen digits that begin with the date of birth, Luhn. */
export function southAfricanId(digits: string): boolean {
  return /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}[01]\d\d$/.test(digits) && luhn(digits);
}

/** Irish PPS number: seven digits, a check letter from weights 8 to 2 and the second letter, mod 23. */
export function ppsNumber(code: string): boolean {
  if (!/^\d{7}[A-W][A-IW]?$/.test(code)) return false;
  const second = code[8] === undefined || code[8] === 'W' ? 0 : code.charCodeAt(8) - 64;
  const sum = [8, 7, 6, 5, 4, 3, 2].reduce((total, weight, at) => total + weight * Number(code[at]), second * 9);
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === code[7];
}

/** Vehicle identification number of North America: transliterated and weighted sum mod 11 at position 9 (49 CFR 565.15). */
export function vin(code: string): boolean {
  if (!/^[A-HJ-NPR-Z\d]{17}$/.test(code)) return false;
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * vinValue(code[at] ?? ''), 0);
  return 'X' === code[8] ? sum % 11 === 10 : sum % 11 === Number(code[8]);
}

function vinValue(letter: string): number {
  if (/\d/.test(letter)) return Number(letter);
  const at = 'ABCDEFGH.JKLMN.P.R..STUVWXYZ'.indexOf(letter);
  return at < 20 ? (at % 9) + 1 : at - 18;
}

/** GTIN-14 inside a unique device identifier: weights 3 and 1, mod 10 (GS1 General Specifications). */
export function gtin(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 13)].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === Number(digits[13]);
}

/** IMEI of a phone or a connected pump: fifteen digits, Luhn (3GPP TS 23.003). */
export function imei(digits: string): boolean {
  return /^\d{15}$/.test(digits) && luhn(digits);
}

/** Social Security number: the areas 000, 666 and 9xx, the group 00 and the serial 0000 were never given out. */
export function ssn(digits: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
}
