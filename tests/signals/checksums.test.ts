import { describe, expect, test } from 'vitest';
import * as check from '@/lib/signals/forms/checksums';

/** Sound numbers are published examples, or made for this table; each has a twin with one figure changed. */
const TABLE: readonly (readonly [name: string, test: (code: string) => boolean, sound: string, unsound: string])[] = [
  ['Luhn', check.luhn, '4111111111111111', '4111111111111112'],
  ['NPI', check.npi, '1234567893', '1234567894'],
  ['DEA', check.dea, 'BB1388568', 'BB1388569'],
  ['MBI', check.mbi, '1EG4TE5MK73', '1SG4TE5MK73'],
  ['NHS number', check.nhsNumber, '9434765919', '9434765918'],
  ['BC health number', check.bcHealthNumber, '9698658215', '9698658216'],
  ['Ontario health card', check.ontarioHealthCard, '9876543217AB', '9876543218AB'],
  ['IHI', check.ihi, '8003608166690503', '8003608166690504'],
  ['Australian Medicare', check.australianMedicare, '2123456701', '2123456711'],
  ['Aadhaar', check.aadhaar, '234123412346', '234123412347'],
  ['South African identity', check.southAfricanId, '8001015009087', '8001015009088'],
  ['PPS number', check.ppsNumber, '1234567T', '1234567S'],
  ['PPS number, 2013', check.ppsNumber, '1234567FA', '1234567TA'],
  ['VIN', check.vin, '1M8GDM9AXKP042788', '1M8GDM9A1KP042788'],
  ['GTIN-14', check.gtin, '10614141000415', '10614141000416'],
  ['IMEI', check.imei, '490154203237518', '490154203237519'],
  ['SSN', check.ssn, '123456789', '666456789'],
];

describe.each(TABLE)('%s', (_, sounds, sound, unsound) => {
  test(`takes ${sound}`, () => expect(sounds(sound)).toBe(true));
  test(`refuses ${unsound}`, () => expect(sounds(unsound)).toBe(false));
});
