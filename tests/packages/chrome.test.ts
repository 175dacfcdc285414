import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { chromeProblems } from '@/scripts/pack/chrome';
import { writeTree } from '@/scripts/pack/tree';

const ICON = readFileSync('docs/store/screenshots/logo.png');

const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '1.2.3',
  default_locale: 'en',
  icons: { 128: 'icon.png' },
};

const folder = mkdtempSync(join(tmpdir(), 'chrome-check-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function problemsWith(manifest: object, description = 'Warns.', page = '<script src="a.js"></script>'): string[] {
  writeTree(folder, {
    'manifest.json': JSON.stringify({ ...MANIFEST, ...manifest }),
    'icon.png': ICON,
    'page.html': page,
    '_locales/en/messages.json': JSON.stringify({ name: { message: 'A' }, description: { message: description } }),
  });
  return chromeProblems(folder);
}

test('a package as stores take it has no problems', () => {
  expect(problemsWith({})).toEqual([]);
});

test('what is the store’s own to give is refused', () => {
  expect(problemsWith({ update_url: 'https://extensions.example.org/updates.xml' })).toEqual([
    '"update_url" is the store\'s own to give',
  ]);
});

test('texts must be there, and short enough for the lists of a store', () => {
  expect(problemsWith({}, 'a'.repeat(133))).toEqual(['en: the description is too long']);
  expect(problemsWith({}, '')).toEqual(['en: no description']);
});

test('a language may leave texts to the default one', () => {
  writeTree(folder, { '_locales/en_GB/messages.json': '{}' });
  expect(problemsWith({})).toEqual([]);
});

test('an icon that is missing is named', () => {
  expect(problemsWith({ icons: {} })).toEqual(['no icon of 128 pixels: (missing)']);
});

test('code from elsewhere is found', () => {
  expect(problemsWith({}, 'Warns.', '<script src="https://example.org/a.js"></script>')).toEqual([
    'page.html loads from elsewhere',
  ]);
});

test('Chromium says what it does not take', () => {
  expect(problemsWith({ version: 'one' }).join()).toContain("'version' is missing or invalid");
});

/** Needs the build: `npm run build`. */
test('the extension as it is built has but its own key, which `npm run zip` leaves out', () => {
  expect(chromeProblems('.output/chrome-mv3')).toEqual(['"key" is the store\'s own to give']);
});
