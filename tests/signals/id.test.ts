import { id } from '@/lib/signals/id';
import { testWordings } from './wording-tester';

testWordings(id, {
  finds: [
    ['can you peek at MRN 00841937', '00841937'],
    ['silver F-150, tag 7RZ-K408', '7RZ-K408'],
    ['NHS no 943 476 5919', '943 476 5919'],
    ['ssn 123-45-6789', '123-45-6789'],
    ['last four of his social is 0917', '0917'],
    ['op report on record double-oh seven seven one nine', 'double-oh seven seven one nine'],
    ['the generator, serial PGX447190S', 'PGX447190S'],
    ['accession S24-09917 needs a second look', 'S24-09917'],
    ['MBI 1EG4-TE5-MK73', '1EG4-TE5-MK73'],
    ['IP no 2290417, Hb 5.2', '2290417'],
  ],
  quiet: [
    ['CPT 99213 pays nothing'],
    ['trial NCT01234567 is open'],
    ['DOI 10.1001/jama.2020.1234'],
    ['since 2014 and still here'],
    ['oxycodone 5/325, TMP-SMX 800/160'],
    ['n=12045 patients'],
    ['call 911 now'],
    ['ring the desk, 555-0142'],
  ],
});
