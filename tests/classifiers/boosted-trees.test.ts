import { describe, expect, it } from 'vitest';
import { scoreForest } from '@/lib/classifiers/boosted-trees';
import { sigmoid } from '@/lib/classifiers/logistic';
import { fitForest } from '../../scripts/train/boost';
import { seededRandom } from '../../scripts/train/random';

const random = seededRandom(7);
/** Each value several times over, as a tree sees only some inputs. */
const rows = Array.from({ length: 2000 }, () => {
  const values = [random(), random(), random()];
  return Array.from({ length: 8 }, () => values).flat();
});
/** True in two opposite corners: no straight line tells them apart. */
const inCorner = ([x = 0, y = 0]: readonly number[]) => (x > 0.5 === y > 0.5 ? 1 : 0);

const alike = rows.map(() => 1);

describe('boosted trees', () => {
  const forest = fitForest(rows, rows.map(inCorner), alike);

  it('learn what depends on two inputs together', () => {
    const right = rows.filter((row) => sigmoid(scoreForest(forest, row)) > 0.5 === (inCorner(row) === 1));
    expect(right.length / rows.length).toBeGreaterThan(0.97);
  });

  it('come out the same each time', () => {
    expect(fitForest(rows, rows.map(inCorner), alike)).toEqual(forest);
  });

  it.each([
    ['frequent', 1, 0.25],
    ['heavy', 3, 0.5],
  ])('say how %s the targets are where the inputs tell nothing', (_, weight, expected) => {
    const same = rows.map(() => [1]);
    const targets = same.map((__, at) => (at % 4 === 0 ? 1 : 0));
    const { trees, start } = fitForest(
      same,
      targets,
      targets.map((target) => (target === 1 ? weight : 1)),
    );
    expect(sigmoid(scoreForest({ trees, start }, [1]))).toBeCloseTo(expected, 2);
  });
});
