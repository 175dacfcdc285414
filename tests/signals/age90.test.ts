import { age90 } from '@/lib/signals/age90';
import { testWordings } from './wording-tester';

testWordings(age90, {
  finds: [
    ['my 98-year-old patient', '98-year-old'],
    ['Ninety-four. Married 71 years.', 'Ninety-four'],
    ['She turned ninety-six in our chair', 'ninety-six'],
    ['a hundred and two, new hip', 'hundred and two'],
    ['was born in 1930 and does her own shopping', '1930'],
    ['a nonagenarian with an EF of 20', 'nonagenarian'],
    ['101 and extubated', '101'],
  ],
  quiet: [
    ['an 89-year-old man'],
    ['SpO2 98, temp 99'],
    ['90-day mortality'],
    ['a talk in 1990'],
    ['96 women screened'],
  ],
});
