/** Imports point one way: docs/architecture.md. */
import { expect, test } from 'vitest';
import { filesIn, read } from './tree';

/** What each folder must not know of. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  lib: /'@?\/?(?:\.\.\/)*(?:@\/)?(?:components|entrypoints|scripts|tests)\//,
  components: /'@\/(?:entrypoints|scripts|tests)\/|'wxt\/browser'/,
  entrypoints: /'@\/(?:scripts|tests)\//,
  'lib/engine': /'wxt|'#|'@\/lib\/(?:guard|sites|editors|policy|messages|store|ledger)/,
  'lib/signals': /'wxt|'#|'@\/lib\/(?:guard|sites|editors|policy|messages|store|ledger|rules)/,
  'lib/rules': /'wxt|'#|'@\/lib\/(?:guard|sites|editors|policy|messages|store|ledger|remedies)/,
  'lib/remedies': /'wxt|'#|'@\/lib\/(?:guard|sites|editors|policy|messages|store|ledger)/,
  'lib/anonymity': /'wxt|'#|'@\/lib\/(?:guard|sites|editors|policy|messages|store|ledger)/,
};

/** Who may touch the browser, apart from the entrypoints. */
const BROWSER = /^lib\/(?:guard\/|policy\/read|i18n\/index|messages|store)/;

const importsOf = (path: string): string[] => read(path).match(/(?<=\bfrom )'[^']+'/g) ?? [];

test.each(Object.entries(FORBIDDEN))('%s knows nothing of what stands above it', (folder, forbidden) => {
  const wrong = filesIn(folder, /\.tsx?$/).flatMap((path) =>
    importsOf(path)
      .filter((name) => forbidden.test(name))
      .map((name) => `${path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('only the few touch the browser', () => {
  const touching = filesIn('lib', /\.ts$/).filter((path) => importsOf(path).includes("'wxt/browser'"));
  expect(touching.filter((path) => !BROWSER.test(path))).toEqual([]);
});
