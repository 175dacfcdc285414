import { time } from '@/lib/signals/time';
import { testWordings } from './wording-tester';

testWordings(time, {
  finds: [
    ['lost one tonight', 'tonight'],
    ['ROSC an hour ago', 'an hour ago'],
    ['wild shift 2nite', '2nite'],
    ['first case this morning', 'this morning'],
    ['on Saturday a man came in', 'Saturday'],
    ['crashed at 5 am', '5 am'],
    ['half five this morning', 'this morning'],
    ['hit the bell since 0730', '0730'],
    ['anoche en la guardia', 'anoche'],
    ['coding rn', 'rn'],
  ],
  quiet: [
    ['on Wednesdays we wear pink'],
    ['an RN for years'],
    ['good morning everybody'],
    ['years ago I trained there'],
    ['earlier diagnosis saves lives'],
  ],
});
