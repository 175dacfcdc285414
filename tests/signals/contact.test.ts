import { contact } from '@/lib/signals/contact';
import { testWordings } from './wording-tester';

testWordings(contact, {
  finds: [
    ['Try her cell, (555) 013-8842', '013-8842'],
    ['ring him on 07700 900 183', '07700 900 183'],
    ['whatsapp +254 700 555 018', '254 700 555 018'],
    ["she's at four oh two, five five five, oh one three nine", 'four oh two'],
    ['text the dad, oh seven seven double-oh, nine hundred, one six three', 'double-oh'],
    ['send it to besnik.hoxhaj@fastpost.example', 'besnik.hoxhaj@fastpost.example'],
    ['try wanjiru dot thuo at lettera dot example', 'lettera dot example'],
    ['dispatch sends us to 218 Larkspur Court', '218 Larkspur Court'],
    ['Flat 3, 27 Culver Row, LS99 1ZZ', 'LS99 1ZZ'],
    ['jsmith88 at gmail dot com', 'at gmail'],
  ],
  quiet: [
    ['BP 120/80, pain 8/10'],
    ['Call 988 or 911'],
    ['Poison control is 1-800-222-1222'],
    ['PMID 31452104'],
    ['2014-2021 was a long time'],
    ['one two three, and lift'],
  ],
});
