import { expect, test } from 'vitest';
import { findCondition } from '@/lib/anonymity/conditions';
import { type Facts, others } from '@/lib/anonymity/size';

/** Facts worked out by hand in the domain's literature: what is told, and how many others it should fit. */
const WORKED: readonly (readonly [string, string, Omit<Facts, 'condition' | 'traits'>, number])[] = [
  [
    '85-year-old woman, hip fracture, this week, city of 500,000',
    'hip fracture',
    { people: 500_000, days: 7, ages: { from: 85, to: 85 }, sex: 'woman' },
    0.39,
  ],
  [
    'woman in her 80s, hip fracture, half a year, state of 7 million',
    'hip fracture',
    { people: 7_000_000, days: 182.5, ages: { from: 80, to: 89 }, sex: 'woman' },
    900,
  ],
  [
    'man of 58, heart attack last night, county of 300,000',
    'MI',
    { people: 300_000, days: 1, ages: { from: 58, to: 58 }, sex: 'man' },
    0.018,
  ],
  [
    'man in his fifties, heart attack, years ago, nation',
    'MI',
    { people: 328_000_000, days: 5 * 365, ages: { from: 50, to: 59 }, sex: 'man' },
    360_000,
  ],
  [
    'toddler boy with measles, this month, metropolis of 7 million',
    'measles',
    { people: 7_000_000, days: 30, ages: { from: 1, to: 3 }, sex: 'man' },
    0.13,
  ],
  [
    'baby with gastroschisis tonight, hospital of 6,000 births a year',
    'gastroschisis',
    { people: 6_000 / 0.010_58, days: 1 },
    0.0074,
  ],
  [
    'woman of 21, overdose tonight, emergency department of 60,000 visits a year',
    'self-harm',
    { people: 128_000, days: 1, ages: { from: 21, to: 21 }, sex: 'woman' },
    0.008,
  ],
  [
    'Huntington\u2019s in the forties, county of 25,000',
    'Huntington\u2019s'.replace('\u2019', "'"),
    { people: 25_000, days: 91, ages: { from: 40, to: 49 } },
    0.4,
  ],
];

test.each(WORKED)('%s', (_, words, told, expected) => {
  const condition = findCondition(words);
  if (condition === undefined) throw new Error(`no condition in “${words}”`);
  const found = others({ ...told, condition, traits: [] });
  expect(found / expected).toBeGreaterThan(0.8);
  expect(found / expected).toBeLessThan(1.25);
});

test('each further trait narrows, and no more than four count', () => {
  const condition = findCondition('stroke');
  if (condition === undefined) throw new Error('no stroke');
  const facts = { people: 1_000_000, days: 365, condition };
  const none = others({ ...facts, traits: [] });
  const four = others({ ...facts, traits: [0.1, 0.1, 0.1, 0.1] });
  expect(four).toBeCloseTo(none * 10 ** -3.2);
  expect(others({ ...facts, traits: [0.1, 0.1, 0.1, 0.1, 0.9] })).toBeCloseTo(four);
});
