import { dob } from '@/lib/signals/dob';
import { testWordings } from './wording-tester';

testWordings(dob, {
  finds: [
    ['dob 07/19/1984, member', '07/19/1984'],
    ['born 9 July 2016', '9 July 2016'],
    ['that 3/22/58 on the hernia list', '3/22/58'],
    ['she turned 40 today', 'turned 40 today'],
    ['He turns eight tomorrow', 'turns eight tomorrow'],
    ["she'll be 16 on the 16th", '16 on the 16th'],
    ['Happy 70th birthday to the toughest lady', '70th birthday'],
    ['b. 29.2.2004', '29.2.2004'],
  ],
  quiet: [['The clinic opens on 3 May 2025'], ['ratio 12/80/90'], ['I turned left and he turned right']],
});
