/** What the engine says in English, said in every other language. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { explain } from '@/lib/engine/assess';
import { speak } from '@/lib/i18n';
import { phraseKey, translated } from '@/lib/i18n/engine';
import { wordsIn } from '@/lib/i18n/tables';
import { LIMITS, RULES } from '@/lib/rules';
import { SIGNALS_DESCRIBED } from '@/lib/signals/book/details';
import { parseMarked } from '@/scripts/corpus';

// The first draft waits for the weights.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TABLE = wordsIn('es') ?? {};
const nameOf = (key: string) => key.replaceAll('.', '_');
const BOOK = [...RULES, ...LIMITS];

beforeAll(() => speak(TABLE));
afterAll(() => speak(null));

describe('the rule book', () => {
  test('every rule and signal', () => {
    const names = [
      ...BOOK.flatMap(({ id }) => [`rule_${id.replaceAll('-', '_')}_title`, `rule_${id.replaceAll('-', '_')}_summary`]),
      ...SIGNALS_DESCRIBED.flatMap(({ type }) => ['title', 'counts', 'not'].map((part) => `signal_${type}_${part}`)),
    ];
    expect(
      Object.keys(TABLE)
        .filter((key) => /^(?:rule|signal)_/.test(key))
        .sort(),
    ).toEqual(names.sort());
  });

  test('the reason of every example', () => {
    const reasons = BOOK.flatMap(({ examples }) => examples.map(({ why }) => why));
    expect(reasons.filter((why) => translated(why) === why)).toEqual([]);
  });
});

test.each([
  [
    'No place is told: about 340,000,000 people in the United States.',
    /^No se dice el lugar: unas 340.000.000 personas en Estados Unidos\.$/,
  ],
  ['Botulism: about 0.1 per 100,000 people a year.', /^Botulism: unos 0\.1 por cada/],
  ['No time is told; readers will look at three months.', /^No se dice el tiempo; quien lea pensará en tres meses\.$/],
  ['Counted: women and girls from 20 to 29.', /^Se cuentan: mujeres y niñas de 20 a 29 años\.$/],
  ['“Rosa Delgado” leads to one person', /^“Rosa Delgado” lleva a una sola persona$/],
  ['staff and work (“schedule”); 12 % likely', /^personal y trabajo \(“schedule”\); probable al 12 %$/],
])('%s', (english, other) => {
  expect(translated(english)).toMatch(other);
});

test('without any translations, as in a worker that the browser gives none, all stays English', () => {
  speak({});
  expect(translated('The draft tells the place (Toledo): about 266,000 people.')).toMatch(/about 266,000 people/);
  expect(translated('266,000')).toBe('266,000');
  speak(TABLE);
});

describe('on real drafts', () => {
  const drafts = readFileSync(`${ROOT}tests/drafts/m.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .slice(0, 200)
    .map((line) => parseMarked(JSON.parse(line).marked).text);
  const explained = () => drafts.map((text) => explain({ kind: 'post', text, author: { city: 'Boise, ID' } }));

  test('what every estimate rests on, and why a detail was left alone, is translated', () => {
    const said = explained().flatMap(({ estimate, trace }) => [
      ...(estimate?.basis ?? []),
      ...trace.dismissed.map(({ reason }) => reason),
    ]);
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((line) => translated(line) === line)).toEqual([]);
  });
});

test('no translation is left of what the engine no longer says', () => {
  const literals = ['lib/anonymity', 'lib/engine', 'lib/signals', 'lib/rules', 'lib/policy', 'lib/classifiers']
    .flatMap((folder) =>
      readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).map((file) => `${ROOT}${folder}/${file}`),
    )
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, text = '']) =>
        text.replace(/\\u2019/g, '’'),
      ),
    );
  const said = new Set(literals.map((text) => nameOf(phraseKey(text))));
  expect(Object.keys(TABLE).filter((key) => key.startsWith('phrase_') && !said.has(key))).toEqual([]);
});
