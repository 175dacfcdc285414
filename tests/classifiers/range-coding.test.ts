import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DIGIT_BITS, evenOdds, RangeDecoder } from '@/lib/classifiers/range-decoder';
import { seededRandom } from '../../scripts/train/random';
import { RangeEncoder } from '../../scripts/train/range-encoder';

interface Written {
  readonly bit: number;
  readonly context: number;
}

const CONTEXTS = 4;

function encode(written: readonly Written[]): string {
  const encoder = new RangeEncoder();
  const odds = evenOdds(CONTEXTS);
  for (const { bit, context } of written) encoder.write(bit, odds, context);
  return encoder.finish();
}

function decode(digits: string, contexts: readonly number[]): number[] {
  const decoder = new RangeDecoder(digits);
  const odds = evenOdds(CONTEXTS);
  return contexts.map((context) => decoder.bit(odds, context));
}

const written = fc.record({ bit: fc.nat(1), context: fc.nat(CONTEXTS - 1) });

it('reads what was written', () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 3_000 }), (all) => {
      const contexts = all.map(({ context }) => context);
      expect(decode(encode(all), contexts)).toEqual(all.map(({ bit }) => bit));
    }),
  );
});

it.each([0, 1])('reads long runs of %i, whose range runs over', (run) => {
  const all = Array.from({ length: 20_000 }, (_, at) => ({ bit: at % 997 === 0 ? 1 - run : run, context: 0 }));
  expect(
    decode(
      encode(all),
      all.map(() => 0),
    ),
  ).toEqual(all.map(({ bit }) => bit));
});

it('takes little more than what could not be foreseen', () => {
  const random = seededRandom(7);
  const likely = [0.02, 0.2, 0.5, 0.9];
  const all = Array.from({ length: 40_000 }, (_, at) => {
    const context = at % CONTEXTS;
    return { bit: Number(random() < (likely[context] ?? 0)), context };
  });
  const entropy = (share: number) => -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);
  const bits = likely.reduce((sum, share) => sum + (all.length / CONTEXTS) * entropy(share), 0);
  expect(encode(all).length * DIGIT_BITS).toBeLessThan(1.03 * bits);
});
