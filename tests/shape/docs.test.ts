/** Whoever starts at the README gets everywhere, and nowhere else than where it says. */
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, read } from './tree';

const PAGES = [...filesIn('.', /^[A-Z_]+\.md$/, false), ...filesIn('docs', /\.md$/)];

/** The files that a page links to, by path from the project's root. */
function linksIn(path: string): string[] {
  const targets = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target ?? '');
  return targets.filter((target) => !/^\w+:/.test(target)).map((target) => normalize(join(dirname(path), target)));
}

test.each(PAGES)('%s: every link leads somewhere', (path) => {
  expect(linksIn(path).filter((target) => !existsSync(target))).toEqual([]);
});

test('every page of the documentation can be reached from the README', () => {
  const reached = new Set<string>(['README.md']);
  // A set hands out what is added to it while it is walked through.
  for (const path of reached) {
    if (!PAGES.includes(path)) continue;
    for (const target of linksIn(path))
      reached.add(target.replace(/\/?$/, (end) => (PAGES.includes(join(target, 'README.md')) ? '/README.md' : end)));
  }
  expect(PAGES.filter((path) => !reached.has(path))).toEqual([]);
});

const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

/** Names that npm runs by itself when it installs (docs.npmjs.com, "Life Cycle Operation Order": npm ci). */
const INSTALLING =
  'preinstall install postinstall prepublish preprepare prepare postprepare dependencies predependencies postdependencies';

test('installing runs nothing but what is needed to begin', () => {
  expect(Object.keys(scripts).filter((name) => INSTALLING.split(' ').includes(name))).toEqual(['postinstall']);
});

test('every command is explained to contributors', () => {
  const explained = `${read('CONTRIBUTING.md')}${read('README.md')}`;
  const missing = Object.keys(scripts).filter(
    (name) => name !== 'postinstall' && !new RegExp(`npm (?:run (?:-s )?)?${name}\\b`).test(explained),
  );
  expect(missing).toEqual([]);
});

describe('what the stores are told', () => {
  const first = (page: string, pattern: RegExp) => [...read(page).matchAll(pattern)].map(([, found = '']) => found);

  test('a reason for every permission that docs/permissions.md explains, and for no other', () => {
    const explained = first('docs/permissions.md', /^### `(.+)`$/gm);
    expect(first('docs/store/privacy-practices.md', /^\| `([^`]+)`/gm).sort()).toEqual(explained.sort());
  });

  test.each(['en', 'es'])('the short text of the manifest, %s', (language) => {
    const [description = ''] = first(`assets/locales/${language}.yml`, /^description: (.+)$/gm);
    expect(read('docs/store/listing.md')).toContain(`> ${description}\n`);
  });
});
