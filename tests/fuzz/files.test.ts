import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCopy } from '@/lib/attachments/clean';
import { readFileName } from '@/lib/attachments/file-name';
import { readFile } from '@/lib/attachments/read';
import { tagged } from '@/tests/attachments/exiftool';
import { dicom, film, JPEG, PNG, pdf, WEBP } from '@/tests/attachments/samples';

const TAGS = ['-GPSLatitude=47.6062', '-GPSLongitude=-122.3321', '-Artist=Lena Amari', '-XMP:Description=Bed 4'];
const PHOTOS = [tagged('a.jpg', JPEG, ...TAGS), tagged('a.png', PNG, ...TAGS), tagged('a.webp', WEBP, ...TAGS)];
const SAMPLES = [...PHOTOS, film('+47.6062-122.3321/'), dicom(), pdf(true), pdf(false)];

/** A file with some bytes changed, cut off, or doubled. */
const brokenFile = fc
  .tuple(
    fc.constantFrom(...SAMPLES),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.uint8Array({ maxLength: 64 }),
  )
  .map(([sample, changes, kept, more]) => {
    const bytes = new Uint8Array([...sample.subarray(0, Math.ceil(sample.length * kept)), ...more]);
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    return bytes;
  });

test('of a broken file is said what can be read, in whole characters', async () => {
  await fc.assert(
    fc.asyncProperty(brokenFile, async (bytes) => {
      const { facts } = await readFile(bytes);
      for (const words of Object.values(facts)) expect(words.trim()).not.toBe('');
    }),
    { numRuns: 1500 },
  );
});

test('a copy of a broken file can be made or cannot, and says nothing more than the file', async () => {
  await fc.assert(
    fc.asyncProperty(brokenFile, async (bytes) => {
      const before = bytes.slice();
      const copy = await cleanCopy(bytes);
      expect(bytes).toEqual(before);
      if (copy !== null) expect((await readFile(copy)).facts).toEqual({});
    }),
    { numRuns: 1500 },
  );
});

test('any name of a file can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      expect(readFileName(name).identifiers.every((words) => words !== '')).toBe(true);
    }),
  );
});
