/** Nothing exists without its place in a list, its test, its words and its setting. */
import { describe, expect, test } from 'vitest';
import { SETTING_KEYS } from '@/lib/policy/settings';
import { RULES } from '@/lib/rules';
import { SIGNALS } from '@/lib/signals';
import { SITES } from '@/lib/sites';
import { TO_WRITE } from '@/scripts/new/plan';
import { filesIn, nameOf, read } from './tree';

const CODE = /\.tsx?$/;

/** The files that an index lists, by name. */
const imported = (index: string): string[] =>
  [...read(index).matchAll(/from '\.\/([\w-]+)'/g)].map(([, name]) => name ?? '');

describe('signals', () => {
  const files = filesIn('lib/signals', CODE, false)
    .map(nameOf)
    .filter((name) => name !== 'index');

  test('each is listed', () => {
    expect(imported('lib/signals/index.ts')).toEqual(files);
    expect(SIGNALS).toHaveLength(files.length);
  });

  test('each has a test of its own', () => {
    const tests = filesIn('tests/signals', /\.test\.ts$/, false).map(nameOf);
    expect(files.filter((name) => !tests.includes(name))).toEqual([]);
  });
});

describe('rules', () => {
  test('each is spoken of by the card in words of its own', () => {
    const wording = read('components/card/wording.ts');
    expect(RULES.map(({ id }) => id).filter((id) => !wording.includes(`case '${id}':`))).toEqual([]);
  });
});

test('each site has a row in docs/sites.md', () => {
  const guarded = read('docs/sites.md').split('\n## ')[1] ?? '';
  const named = guarded.match(/(?<=^\| ).+?(?= +\|)/gm)?.flatMap((names) => names.split(', ')) ?? [];
  const isNamed = (name: string) => named.some((text) => text === name || text.startsWith(`${name} `));
  expect(SITES.map(({ name }) => name).filter((name) => !isNamed(name))).toEqual([]);
});

describe('editors', () => {
  test('each is listed', () => {
    const shared = ['editor', 'index', 'mirror', 'rich-text', 'walk'];
    const files = filesIn('lib/editors', CODE, false).map(nameOf);
    const listed = imported('lib/editors/index.ts');
    expect(files.filter((name) => !listed.includes(name) && !shared.includes(name))).toEqual([]);
  });

  test('each that the practice pages have is on one of them', () => {
    const pages = filesIn('tests/browser/pages', /\.tsx$/)
      .map(read)
      .join('\n');
    const names = filesIn('tests/browser/pages/editors', /\.tsx$/).map(nameOf);
    expect(
      names.filter((name) => !pages.includes(`editors/${name}.tsx'`) && !pages.includes(`'./${name}.tsx'`)),
    ).toEqual([]);
  });
});

test('every setting is in the administrators’ guide', () => {
  const guide = read('docs/admin/settings.md');
  expect(SETTING_KEYS.filter((key) => !guide.includes(`\`${key}\``))).toEqual([]);
});

test('nothing is left to be written', () => {
  const begun = ['lib', 'components', 'entrypoints', 'assets/locales', 'docs', 'tests/browser']
    .flatMap((folder) => filesIn(folder, /\.(tsx?|yml|md)$/))
    .filter((path) => !/docs\/add-an?-/.test(path));
  expect(begun.filter((path) => read(path).includes(TO_WRITE))).toEqual([]);
});
