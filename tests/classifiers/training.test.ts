import { describe, expect, it } from 'vitest';
import { sigmoid } from '@/lib/classifiers/logistic';
import { Ftrl } from '../../scripts/train/ftrl';
import { fitLogistic } from '../../scripts/train/logistic-regression';
import { areaUnderCurve, recallAt } from '../../scripts/train/metrics';
import { seededRandom, shuffled } from '../../scripts/train/random';

describe('logistic regression', () => {
  it('finds the weights that made the data', () => {
    const random = seededRandom(7);
    const rows = Array.from({ length: 4000 }, () => [1, random() * 4 - 2, random() * 4 - 2]);
    const targets = rows.map(([, a = 0, b = 0]) => (random() < sigmoid(0.5 + 2 * a - b) ? 1 : 0));
    const [constant, first, second] = fitLogistic(rows, targets, 0.01);
    expect(constant).toBeCloseTo(0.5, 0);
    expect(first).toBeCloseTo(2, 0);
    expect(second).toBeCloseTo(-1, 0);
  });
});

describe('FTRL', () => {
  it('learns what tells, and leaves the rest at zero', () => {
    const model = new Ftrl({ outputs: 1, bits: 6, alpha: 0.3, l1: 0.5, l2: 0.1 });
    const random = seededRandom(3);
    for (let round = 0; round < 500; round++) {
      const positive = random() < 0.5;
      const features = [positive ? 1 : 2, 10 + Math.floor(random() * 40)];
      const [logit = 0] = model.logits(features, 1);
      model.update(features, 1, Float32Array.of(sigmoid(logit) - (positive ? 1 : 0)));
    }
    expect(model.weights[1]).toBeGreaterThan(1);
    expect(model.weights[2]).toBeLessThan(-1);
    expect(model.weights.slice(10, 50).filter((weight) => weight === 0).length).toBeGreaterThan(25);
  });
});

it('the area under the curve counts ties half', () => {
  expect(areaUnderCurve([0.1, 0.2, 0.9], [false, false, true])).toBe(1);
  expect(areaUnderCurve([0.5, 0.5], [false, true])).toBe(0.5);
  expect(recallAt(0.5, [3, 0], [1, 2])).toBe(0.5);
});

it('the same seed shuffles the same', () => {
  expect(shuffled([1, 2, 3, 4, 5], seededRandom(1))).toEqual(shuffled([1, 2, 3, 4, 5], seededRandom(1)));
});
