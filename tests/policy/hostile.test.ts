/** Policies made by mistake or malice: every problem is named, and the time a draft takes stays bounded. */
import { describe, expect, test } from 'vitest';
import type { Draft } from '@/lib/engine/types';
import { verdictFor } from '@/lib/policy/decide';
import { SETTING_KEYS } from '@/lib/policy/settings';
import { validate } from '@/lib/policy/validate';
import { assessed, found, policyFor } from './facts';

/** Milliseconds of the processor's time, which other work on the machine does not lengthen. */
function timed<T>(what: string, run: () => T): { readonly result: T; readonly ms: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  console.log(`${what}: ${ms.toFixed(1)} ms`);
  return { result, ms };
}

const WORDS = 'he said that ward 17 and aaaaaaaaaaaa xxxxxxxx of the tower clinic were busy tonight ';
/** As long as the longest posts that people write. */
const LONG: Draft = { kind: 'post', text: `My patient ${WORDS.repeat(60)}`.slice(0, 5000) };
const ABOUT_A_PATIENT = assessed('caution', [found(LONG.text, 'My patient', 'discussed', 'caution')]);

/** Each takes a backtracking engine longer than the universe has, or looks to the end from every place. */
const CATASTROPHIC = [
  '(a+)+$',
  '(.*)*y$',
  '((a|a)*)*b',
  '(\\w+\\s?)*z$',
  'x(.*y)?',
  '(x+x+)+y',
  '([a-z]+)*\\d{9}',
  '(?:a{1,30}){1,30}c',
];

test('10,000 places and 10,000 events', () => {
  const raw = {
    ownPlaces: Array.from({ length: 10_000 }, (_, number) => `ward ${number}`),
    ownEvents: Array.from({ length: 10_000 }, (_, number) => `the night of number ${number}`),
  };
  const { result: policy, ms: making } = timed('20,000 terms, reading them', () => policyFor(raw));
  const { result, ms } = timed('20,000 terms, a draft of 5,000 characters', () =>
    verdictFor(ABOUT_A_PATIENT, policy, LONG),
  );
  expect(result.assessment.findings.some(({ words }) => words === 'ward 17')).toBe(true);
  expect(making).toBeLessThan(1000);
  expect(ms).toBeLessThan(50);
});

test('50 catastrophic patterns', () => {
  const patterns = Array.from(
    { length: 50 },
    (_, number) => `${CATASTROPHIC[number % CATASTROPHIC.length]}|z${number}z`,
  );
  const raw = { recordPatterns: patterns, ownPatterns: patterns };
  const { refused } = validate(raw);
  expect(refused).toEqual([]);
  const { result: policy, ms: making } = timed('100 catastrophic patterns, reading them', () => policyFor(raw));
  const { ms } = timed('100 catastrophic patterns, a draft of 5,000 characters', () =>
    verdictFor(ABOUT_A_PATIENT, policy, LONG),
  );
  expect(making).toBeLessThan(1000);
  expect(ms).toBeLessThan(1000);
});

test('strings of a million characters', () => {
  const huge = 'a'.repeat(1_000_000);
  const raw = {
    institutionName: huge,
    institutionLogo: `data:image/png;base64,${huge}`,
    mode: huge,
    ownPlaces: [huge, 'Tower Clinic'],
    recordPatterns: [huge, `(${'a|'.repeat(400_000)}a)`],
    [huge]: huge,
  };
  const { result, ms } = timed('strings of a million characters, reading them', () => validate(raw));
  expect(Object.fromEntries(result.values)).toEqual({ ownPlaces: ['Tower Clinic'] });
  expect(result.refused.map(({ reason }) => reason)).toEqual([
    'tooLong',
    'tooLong',
    'notOneOf',
    'tooLong',
    'tooLong',
    'tooLong',
    'unknownKey',
  ]);
  for (const { key, value } of result.refused) expect(key.length + value.length).toBeLessThan(200);
  expect(ms).toBeLessThan(500);
});

test('10,000 unknown keys are all named', () => {
  const raw = Object.fromEntries(Array.from({ length: 10_000 }, (_, number) => [`key${number}`, number]));
  const { result, ms } = timed('10,000 unknown keys, reading them', () => validate(raw));
  expect(result.refused).toHaveLength(10_000);
  expect(ms).toBeLessThan(500);
});

describe('every setting, given every wrong type', () => {
  const deep = JSON.parse(`${'[{"a":'.repeat(2000)}1${'}]'.repeat(2000)}`);
  test.each([[null], [Number.NaN], [-1], [{}], [[null]], [[[]]], [{ __proto__: null, toString: 1 }], [deep]])(
    '%s',
    (value) => {
      const { values, refused } = validate(Object.fromEntries(SETTING_KEYS.map((key) => [key, value])));
      // An empty object is what an empty list looks like in the registry.
      const accepted = [...values.keys()];
      expect(new Set([...accepted, ...refused.map(({ key }) => key)])).toEqual(new Set(SETTING_KEYS));
      for (const key of accepted) expect(values.get(key)).toEqual([]);
    },
  );

  test('names that objects bring along are no settings', () => {
    const raw = JSON.parse('{"__proto__":{"mode":"observe"},"constructor":1,"toString":"x","hasOwnProperty":0}');
    expect(validate(raw).values.size).toBe(0);
    expect(validate(raw).refused).toHaveLength(4);
  });
});
