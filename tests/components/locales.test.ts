import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { LOCALES as CHOICES } from '@/lib/i18n/locales';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOCALES = `${ROOT}assets/locales/`;

const messagesOf = async (file: string) => generateChromeMessages(await parseMessagesFile(LOCALES + file));
const placesIn = (text: string) => [...text.matchAll(/\$\d/g)].map(([place]) => place).sort();
const FILES = readdirSync(LOCALES).filter((file) => file !== 'en.yml');
/** A country's own way, like en_GB, says only what differs; the browser takes the rest from its language. */
const isVariant = (file: string) => file.includes('_');
const OTHERS = FILES.filter((file) => !isVariant(file));

/** What the engine and the rule book say in English themselves; only the other languages have it among their words. */
const ENGINES = /^(?:phrase|sentence|rule|signal)_/;

test('every language can be chosen', () => {
  expect(
    readdirSync(LOCALES)
      .map((file) => file.replace('.yml', ''))
      .sort(),
  ).toEqual([...CHOICES].sort());
});

test.each(OTHERS)('%s says everything that English says, with the same places to fill in', async (file) => {
  const [english, other] = [await messagesOf('en.yml'), await messagesOf(file)];
  expect(Object.keys(other).filter((key) => !ENGINES.test(key))).toEqual(Object.keys(english));
  for (const [key, { message }] of Object.entries(english)) {
    expect([key, placesIn(other[key]?.message ?? '')]).toEqual([key, placesIn(message)]);
  }
});

test.each(FILES.filter(isVariant))('%s says only what differs, with the same places to fill in', async (file) => {
  const [english, variant] = [await messagesOf('en.yml'), await messagesOf(file)];
  for (const [key, { message }] of Object.entries(variant)) {
    expect(message, key).not.toBe(english[key]?.message);
    expect([key, placesIn(message)]).toEqual([key, placesIn(english[key]?.message ?? '')]);
  }
});

test.each(OTHERS)('%s was written, not copied', async (file) => {
  const [english, other] = [await messagesOf('en.yml'), await messagesOf(file)];
  const same = Object.keys(english).filter((key) => english[key]?.message === other[key]?.message);
  expect(same).toEqual(['dir', 'name']);
});

test('everything that is said is said somewhere', async () => {
  const source = ['components', 'entrypoints', 'lib/i18n']
    .flatMap((folder) =>
      readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).map((file) => `${ROOT}${folder}/${file}`),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // Some keys are put together from a level, a rule, an audience or a change.
  const composed = [...source.matchAll(/t\(`([a-zA-Z]+)\.\$\{/g)].map(([, group]) => `${group}_`);
  const unsaid = Object.keys(await messagesOf('en.yml')).filter(
    (key) =>
      key !== 'description' &&
      !source.includes(`'${key.replace('_', '.')}'`) &&
      !composed.some((group) => key.startsWith(group)),
  );
  expect(unsaid).toEqual([]);
});
