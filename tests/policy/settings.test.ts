import { expect, test } from 'vitest';
import { RULE_SETTINGS, SETTING_KEYS, SETTINGS } from '@/lib/policy/settings';
import { validate } from '@/lib/policy/validate';
import { RULES } from '@/lib/rules';

test('every rule can be decided about', () => {
  expect(Object.keys(RULE_SETTINGS)).toEqual(RULES.map(({ id }) => id));
});

test.each(SETTING_KEYS)('the default and the example of %s are valid', (key) => {
  const { default: usual, example } = SETTINGS[key];
  for (const value of [usual, example]) {
    expect(validate({ [key]: value })).toEqual({ values: new Map([[key, value]]), refused: [] });
  }
});

test('keys fit everywhere: they differ by more than upper and lower case', () => {
  expect(new Set(SETTING_KEYS.map((key) => key.toLowerCase())).size).toBe(SETTING_KEYS.length);
  for (const key of SETTING_KEYS) expect(key).toMatch(/^[a-z][a-zA-Z]{1,40}$/);
});
