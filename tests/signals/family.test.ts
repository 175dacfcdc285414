import { family } from '@/lib/signals/family';
import { testWordings } from './wording-tester';

testWordings(family, {
  finds: [
    ['Identical twins, both croupy', 'Identical twins'],
    ['mum of seven, again', 'mum of seven'],
    ['married for nine days', 'married for nine days'],
    ['raised by his grandparents', 'raised by his grandparents'],
    ['the youngest of eight', 'youngest of eight'],
    ['the widow had not slept', 'widow'],
    ['It is a surrogate pregnancy for her cousin', 'surrogate'],
  ],
  quiet: [['His wife called'], ['The family room is closed'], ['Two of my colleagues'], ['One of the many']],
});
