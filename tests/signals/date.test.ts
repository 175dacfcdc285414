import { date } from '@/lib/signals/date';
import { testWordings } from './wording-tester';

testWordings(date, {
  finds: [
    ['On June 12 he went home', 'June 12'],
    ['the 3rd of September', '3rd of September'],
    ['transfer from 10/17 sat in the ED', '10/17'],
    ['It was Christmas Eve', 'Christmas Eve'],
    ['shift on Diwali', 'Diwali'],
    ['in February she walked', 'February'],
    ['we tubed him on the 9th.', 'the 9th'],
    ['the August bank holiday', 'bank holiday'],
    ['mio murió un 2 de noviembre', '2 de noviembre'],
  ],
  quiet: [
    ['pain 8/10, strength 5/5, murmur 3/6'],
    ['You may go, I march on'],
    ['cultures 4/4 positive, 24/7'],
    ['in 2019 we moved'],
    ['BP 120/80'],
  ],
});
