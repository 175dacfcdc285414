import { expect, test } from 'vitest';
import { cleanCopy } from '@/lib/attachments/clean';
import type { Facts } from '@/lib/attachments/facts';
import { readFile } from '@/lib/attachments/read';
import { tagged, tagsIn } from './exiftool';
import { dicom, film, heic, JPEG, PNG, pdf, WEBP } from './samples';

const PHOTO = [
  '-GPSLatitude=47.6062',
  '-GPSLatitudeRef=N',
  '-GPSLongitude=122.3321',
  '-GPSLongitudeRef=W',
  '-DateTimeOriginal=2026:11:24 21:14:03',
  '-SerialNumber=SN-88412',
  '-Artist=Lena Amari',
  '-ImageDescription=John Whitfield, bed 4',
] as const;

const PHOTO_FACTS: Facts = {
  gps: '47.6062, -122.3321',
  taken: '2026-11-24 21:14',
  serial: 'SN-88412',
  author: 'Lena Amari',
  caption: 'John Whitfield, bed 4',
};

const XMP = [
  '-XMP:GPSLatitude=47.6062',
  '-XMP:GPSLongitude=-122.3321',
  '-XMP-exif:DateTimeOriginal=2026:11:24 21:14:03',
  '-XMP-aux:SerialNumber=SN-88412',
  '-XMP:Creator=Lena Amari',
  '-XMP:Description=John Whitfield, bed 4',
] as const;

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly plain?: Uint8Array;
  readonly facts: Facts;
}

const photo = (name: string, plain: Uint8Array, tags: readonly string[]): Sample => ({
  name,
  plain,
  bytes: tagged(name, plain, ...tags),
  facts: PHOTO_FACTS,
});

/** The TIFF block of a JPEG's Exif segment. */
function exifOf(jpeg: Uint8Array): Uint8Array {
  const at = Buffer.from(jpeg).indexOf('Exif\0\0');
  const length = (jpeg[at - 2] ?? 0) * 256 + (jpeg[at - 1] ?? 0);
  return jpeg.subarray(at + 6, at - 2 + length);
}

const PDF_FACTS: Facts = { author: 'Lena Amari', caption: 'Discharge summary (Whitfield)' };

const SAMPLES: Readonly<Record<string, () => Sample>> = {
  'JPEG, Exif': () => photo('a.jpg', JPEG, PHOTO),
  'JPEG, XMP': () => photo('a.jpg', JPEG, XMP),
  'PNG, Exif': () =>
    photo(
      'a.png',
      PNG,
      PHOTO.map((tag) => tag.replace('-', '-EXIF:')),
    ),
  'PNG, XMP': () => photo('a.png', PNG, XMP),
  'WebP, Exif': () => photo('a.webp', WEBP, PHOTO),
  'WebP, XMP': () => photo('a.webp', WEBP, XMP),
  'HEIC, Exif': () => ({ name: 'a.heic', bytes: heic(exifOf(tagged('a.jpg', JPEG, ...PHOTO))), facts: PHOTO_FACTS }),
  film: () => ({
    name: 'a.mp4',
    bytes: new Uint8Array(film('+47.6062-122.3321/')),
    facts: { gps: '47.6062, -122.3321', taken: '2026-11-24 21:14' },
  }),
  DICOM: () => ({
    name: 'a.dcm',
    bytes: dicom(),
    facts: {
      patientName: 'Whitfield John',
      patientId: '4471902',
      birthDate: '19570302',
      accession: 'A4471902',
      institution: 'Larkspur General',
      studyDate: '20261124',
    },
  }),
  PDF: () => ({ name: 'a.pdf', bytes: pdf(false), facts: PDF_FACTS }),
  'PDF, packed': () => ({ name: 'a.pdf', bytes: pdf(true), facts: PDF_FACTS }),
};

/** Words that stand in the samples and in no copy. */
const TELLING = /47\.6|122\.3|2026|SN-88412|Amari|Whitfield|bed 4|Larkspur|4471902|1957|tractor/i;

/** A copy's numbers are drawn anew (`2.25.…`), and some of their digits may read like a year. */
const withoutNewNumbers = (text: string) => text.replace(/\b2\.25\.\d+/g, '');

/** An extended WebP announces what it holds, here nothing. */
const unknownTo = (plain: Record<string, unknown>) => (tag: string) =>
  !Object.hasOwn(plain, tag) && tag !== 'RIFF:WebP_Flags';

test.each(Object.entries(SAMPLES))('%s: what it says is read, and a copy says nothing', async (_name, make) => {
  const { name, bytes, facts, plain } = make();
  expect((await readFile(bytes)).facts).toEqual(facts);
  // The witness sees it too, or its silence about the copy would mean nothing.
  expect(JSON.stringify(tagsIn(name, bytes))).toMatch(TELLING);
  const copy = await cleanCopy(bytes);
  if (copy === null) throw new Error('no copy');
  const left = tagsIn(name, copy);
  expect(withoutNewNumbers(JSON.stringify(left))).not.toMatch(TELLING);
  expect(left).not.toHaveProperty('ExifTool:Error');
  expect(withoutNewNumbers(Buffer.from(copy).toString('latin1'))).not.toMatch(TELLING);
  expect((await readFile(copy)).facts).toEqual({});
  if (plain) expect(Object.keys(left).filter(unknownTo(tagsIn(name, plain)))).toEqual([]);
});

test('a copy of what says nothing is the same', async () => {
  for (const bytes of [JPEG, PNG, WEBP]) expect(await cleanCopy(bytes)).toEqual(bytes);
});

test('a JPEG keeps which way is up, and nothing else', async () => {
  const copy = await cleanCopy(tagged('a.jpg', JPEG, ...PHOTO, '-Orientation#=6'));
  const left = tagsIn('a.jpg', copy ?? new Uint8Array());
  expect(left['IFD0:Orientation']).toBe('Rotate 90 CW');
  expect(Object.keys(left).filter((tag) => /^(IFD0|ExifIFD|GPS)/.test(tag))).toEqual(['IFD0:Orientation']);
});

test('what follows the end of a picture does not come along', async () => {
  const trailing = Buffer.concat([JPEG, Buffer.from('a film of John Whitfield')]);
  expect(await cleanCopy(new Uint8Array(trailing))).toEqual(JPEG);
});
