import { expect, test } from 'vitest';
import { cleanCopy } from '@/lib/attachments/clean';
import { readFile } from '@/lib/attachments/read';
import { dicom, film, JPEG, PNG, pdf, WEBP } from './samples';

const SAMPLES = [JPEG, PNG, WEBP, new Uint8Array(film('+47.6062-122.3321/')), dicom(), pdf(false), pdf(true)];

/** The same numbers in every run (Numerical Recipes' generator), so that what fails once fails again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function broken(bytes: Uint8Array, next: (below: number) => number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice(0, next(4) === 0 ? next(bytes.length) : bytes.length);
  for (let changes = 1 + next(6); changes > 0; changes--) copy[next(copy.length)] = next(256);
  return copy;
}

test('broken files are read as far as they go, and copied or not, without a throw', async () => {
  const next = numbers(20261124);
  for (let round = 0; round < 300; round++) {
    for (const sample of SAMPLES) {
      const bytes = broken(sample, next);
      const { facts } = await readFile(bytes);
      for (const words of Object.values(facts)) expect(typeof words).toBe('string');
      const copy = await cleanCopy(bytes);
      // At most an orientation is added.
      if (copy) expect(copy.length).toBeLessThanOrEqual(bytes.length + 40);
    }
  }
});

test.each(['<x:xmpmeta ', '<<', '<< /Info 1 0 R ', '/Info 1 0 R 1 0 obj (', '<< /Type/ObjStm >>stream\n'])(
  'a file of nothing but %j takes no longer than any other',
  async (text) => {
    const filling = new TextEncoder().encode(text.repeat(2 ** 20 / text.length));
    const start = performance.now();
    for (const head of [JPEG.subarray(0, 20), new TextEncoder().encode('%PDF-1.4\n')])
      await readFile(new Uint8Array(Buffer.concat([head, filling])));
    // A megabyte each; what is quadratic takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  },
  60_000,
);
