import { describe, expect, test } from 'vitest';
import { LEVELS } from '@/lib/engine/types';
import { verdictFor } from '@/lib/policy/decide';
import { assessed, found, policyFor } from './facts';

const TEXT = 'Admitted John Whitfield tonight, a 47-year-old.';
const NAME = found(TEXT, 'John Whitfield', 'direct-identifier', 'stop');
const AGE = found(TEXT, '47-year-old', 'sum-of-details', 'warn', 0.6);
const verdict = (raw: unknown, findings = [NAME, AGE], spared: readonly string[] = []) =>
  verdictFor(
    assessed(LEVELS.findLast((level) => findings.some((finding) => finding.level === level)) ?? 'clear', findings),
    policyFor(raw),
    { kind: 'post', text: TEXT },
    spared,
  );
const brief = (...parameters: Parameters<typeof verdict>) => {
  const { action, assessment } = verdict(...parameters);
  return [action, assessment.level, assessment.findings.length];
};

describe('actions', () => {
  test.each([
    ['out of the box a stop is asked about', {}, ['ask', 'stop', 2]],
    ['a level can be blocked', { onStop: 'block' }, ['block', 'stop', 2]],
    ['the strictest finding counts', { onStop: 'note', onWarn: 'ask' }, ['ask', 'stop', 2]],
    ['a rule goes before its level', { onStop: 'block', ruleDirectIdentifier: 'note' }, ['ask', 'stop', 2]],
    ['a rule can be stricter than its level', { ruleSumOfDetails: 'block' }, ['block', 'stop', 2]],
    ['a rule that is off says nothing', { ruleDirectIdentifier: 'off' }, ['ask', 'warn', 1]],
    ['all off', { onStop: 'off', onWarn: 'off' }, ['off', 'stop', 2]],
    ['observing only counts', { mode: 'observe', onStop: 'block' }, ['off', 'stop', 2]],
    ['coaching never blocks', { mode: 'coach', onStop: 'block' }, ['ask', 'stop', 2]],
  ])('%s', (_, raw, expected) => {
    expect(brief(raw)).toEqual(expected);
  });
});

describe('certainty', () => {
  test.each([
    ['sure enough for both', { certaintyWarn: 60, certaintyStop: 90 }, ['ask', 'stop', 2]],
    ['a finding sinks to the level it is sure enough for', { certaintyStop: 95 }, ['ask', 'warn', 2]],
    ['and is dropped below all', { certaintyWarn: 70, certaintyCaution: 70 }, ['ask', 'stop', 1]],
  ])('%s', (_, raw, expected) => {
    expect(brief(raw)).toEqual(expected);
  });
});

describe('the person’s word', () => {
  test('counts, in whatever letters', () => {
    expect(brief({}, [NAME, AGE], ['john whitfield'])).toEqual(['ask', 'warn', 1]);
  });
  test('does not where the institution does not take it', () => {
    expect(brief({ allowVouching: false }, [NAME, AGE], ['john whitfield'])).toEqual(['ask', 'stop', 2]);
    expect(verdict({ allowVouching: false }).mayVouch).toBe(false);
  });
});

test('the card gets the institution’s words', () => {
  const { institution, channels, reasons, acknowledgement } = verdict({
    institutionName: 'Larkspur General',
    institutionPolicy: 'https://larkspur.example/social-media',
    channels: ['Larkspur Chat | https://chat.larkspur.example/ | Ask there'],
    reasons: ['consent'],
    acknowledgement: 'I answer for this post.',
  });
  expect(institution).toEqual({ name: 'Larkspur General', policyUrl: 'https://larkspur.example/social-media' });
  expect(channels).toEqual([
    { id: 'larkspur-chat', name: 'Larkspur Chat', url: 'https://chat.larkspur.example/', text: 'Ask there' },
  ]);
  expect(reasons).toEqual(['consent']);
  expect(acknowledgement).toBe('I answer for this post.');
});

test('nobody is asked for a reason that cannot be given', () => {
  expect(verdict({ reasons: [] }).reasons).toEqual(['other']);
});
