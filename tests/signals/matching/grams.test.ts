import { expect, test } from 'vitest';
import { Grams, gramsOf } from '@/lib/signals/matching/grams';

test.each(['a', '00', 'bed', 'the chart', 'my dog ate it', '\u00e9t\u00e9'])(
  'what stands in a text may stand in it: %j',
  (literal) => {
    expect(new Grams(literal).mayHold(gramsOf(literal))).toBe(true);
    expect(new Grams(`She read ${literal} aloud.`).mayHold(gramsOf(literal))).toBe(true);
  },
);

test('of words that do not stand in a sentence hardly any may', () => {
  const sentence = new Grams('the lady in bed four says that her cat will not eat until she is back home with it');
  const absent = ['sawmill', 'plant', 'wristband', 'polaroid', 'ferry', 'ukulele', 'rugby', 'x-ray', 'gp', 'quiz'];
  expect(absent.filter((word) => sentence.mayHold(gramsOf(word)))).toEqual([]);
});
