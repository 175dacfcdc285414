import { describe, expect, test } from 'vitest';
import { readSentence } from '@/lib/engine/text';
import { age } from '@/lib/signals/age';
import { testWordings } from './wording-tester';

testWordings(age, {
  finds: [
    ['47yoM with chest pain', '47yoM'],
    ['asked my 15 y/o patient', '15 y/o'],
    ['a two-week-old with tetanus', 'two-week-old'],
    ['58F, HbA1c 71', '58F'],
    ['in her mid-30s, from Eritrea', 'mid-30s'],
    ['Nineteen, starting point guard', 'Nineteen'],
    ["She's 34 and a lock-keeper", '34'],
    ['35+2, eclampsia', '35+2'],
    ['a 26-weeker on the unit', '26-weeker'],
    ['the toddler had a tube', 'toddler'],
    ['a third grader with a bean', 'third grader'],
    ['tiene cuarenta años', 'cuarenta años'],
  ],
  quiet: [
    ['40 mg twice a day'],
    ['5-year survival is 30%'],
    ['we gave 412 vaccines today'],
    ['PGY-2 and tired, POD 3'],
    ['2 years ago we moved'],
    ['COVID-19 and H1N1'],
    ['a talk at 5:30, room 12'],
    ['a 30-year guideline'],
  ],
});

describe('weight', () => {
  test.each([
    ['in her 60s with a rash', 'never'],
    ['a 34-year-old', 'ordinary'],
    ['late twenties, pole dancer', 'ordinary'],
  ])('%s is %s', (text, weight) => {
    expect(age.find(readSentence(text), { kind: 'post', text })[0]?.weight).toBe(weight);
  });
});
