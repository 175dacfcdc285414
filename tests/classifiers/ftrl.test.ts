import { describe, expect, it } from 'vitest';
import { sigmoid } from '@/lib/classifiers/logistic';
import { Ftrl } from '../../scripts/train/ftrl';
import { seededRandom } from '../../scripts/train/random';

const STRONG = 1;
const WEAK = 2;
const IDLE = 3;

/** Learns a truth that hangs on one feature much, on another a little, and on a third not at all. */
function learn(model: Ftrl, rounds: number): void {
  const random = seededRandom(3);
  for (let round = 0; round < rounds; round++) {
    const features = [STRONG, WEAK, IDLE].filter(() => random() < 0.5);
    const truth = Number(random() < sigmoid((features.includes(STRONG) ? 4 : -2) + (features.includes(WEAK) ? 1 : 0)));
    const gradient = model.logits(features, 1).map((logit) => sigmoid(logit) - truth);
    model.update(features, 1, gradient);
  }
}

const weightOf = (model: Ftrl, feature: number): number => model.logits([feature], 1)[0] ?? 0;
const learnt = (): Ftrl => {
  const model = new Ftrl({ outputs: 1, bits: 4, alpha: 0.3, l1: 0.1, l2: 0.5 });
  learn(model, 2_000);
  return model;
};

describe('online logistic regression', () => {
  it('finds what a truth hangs on', () => {
    const model = learnt();
    expect(weightOf(model, STRONG)).toBeGreaterThan(1);
    expect(Math.abs(weightOf(model, IDLE))).toBeLessThan(weightOf(model, STRONG) / 2);
  });

  it('keeps the largest weights alone, for good', () => {
    const model = learnt();
    model.prune(1);
    learn(model, 2_000);
    expect(weightOf(model, STRONG)).toBeGreaterThan(1);
    expect([weightOf(model, WEAK), weightOf(model, IDLE)]).toEqual([0, 0]);
  });

  it('tells which features still learn', () => {
    const model = learnt();
    expect([...model.learning([STRONG, WEAK, IDLE])]).toEqual([STRONG, WEAK, IDLE]);
    model.prune(1);
    expect([...model.learning([STRONG, WEAK, IDLE])]).toEqual([STRONG]);
  });
});
