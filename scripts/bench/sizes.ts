import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';

/** Bytes of a file of the build for Chromium, as it is and as a download is compressed. */
export function sizeOf(file: string): { readonly plain: number; readonly compressed: number } {
  const bytes = readFileSync(`.output/chrome-mv3/${file}`);
  return { plain: bytes.length, compressed: compressed(bytes) };
}

/** What weighs most in the worker, with its bytes, each compressed by itself. */
export function heaviest(): { readonly name: string; readonly bytes: number }[] {
  return [
    { name: 'trained weights', bytes: sum(['assets/weights.json']) },
    { name: 'word lists', bytes: sum(sourcesIn('lib/lexicons')) },
    { name: 'what the finders look for', bytes: sum(sourcesIn('lib/signals')) },
    { name: 'texts of pages and cards in every language', bytes: sum(sourcesIn('assets/locales')) },
    { name: 'exifreader, dicom-parser (what files say about themselves)', bytes: sum(FILE_READERS) },
    { name: 're2js (patterns of institutions)', bytes: sum(['node_modules/re2js/build/index.js']) },
  ];
}

const FILE_READERS = [
  'node_modules/exifreader/dist/exif-reader.js',
  'node_modules/dicom-parser/dist/dicomParser.min.js',
];

function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.\w+$/.test(name)).map((name) => `${folder}/${name}`);
}

function sum(files: readonly string[]): number {
  return files.reduce((bytes, file) => bytes + compressed(asShipped(file)), 0);
}

function asShipped(file: string): string {
  const source = readFileSync(file, 'utf8');
  return /\.[jt]s$/.test(file) ? minifySync(file, source).code : source;
}

function compressed(bytes: Uint8Array | string): number {
  return gzipSync(bytes, { level: 9 }).length;
}
