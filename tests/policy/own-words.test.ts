import { describe, expect, test } from 'vitest';
import { verdictFor } from '@/lib/policy/decide';
import { assessed, found, policyFor } from './facts';

const POLICY = policyFor({
  ownPlaces: ['Tower Clinic', 'Tower', '6 West'],
  ownEvents: ['the ferry night'],
  ownPatterns: ['\\bpod [A-F]\\b'],
  recordPatterns: ['\\bLG-?\\d{7}\\b'],
});
const wordsIn = (text: string) => POLICY.ownWords(text).map(({ type, words }) => `${type}: ${words}`);

describe('what is found', () => {
  test.each([
    ['the longest, in any letters', 'Busy at the TOWER  CLINIC', ['PLACE: TOWER  CLINIC']],
    ['whole words only', 'Towers and clinics', []],
    ['one after the other', 'From 6 West to Tower', ['PLACE: 6 West', 'PLACE: Tower']],
    ['across punctuation', 'tower-clinic', ['PLACE: tower-clinic']],
    ['events', 'Still thinking of the ferry night.', ['EVENT: the ferry night']],
    ['patterns', 'Pod C was wild, lg1234567 too', ['ID: lg1234567', 'PLACE: Pod C']],
    ['records inside longer numbers are none', 'LG-12345678', []],
  ])('%s', (_, text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });

  test('offsets count UTF-16 code units', () => {
    const text = '😷😷 at Tower';
    expect(POLICY.ownWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Tower']);
  });
});

describe('what it means', () => {
  const level = (text: string, words: string | null, rule = 'discussed') => {
    const findings = words === null ? [] : [found(text, words, rule, 'caution')];
    return verdictFor(assessed(words === null ? 'clear' : 'caution', findings), POLICY, { kind: 'post', text });
  };

  test('a place of ours says nothing by itself', () => {
    expect(level('We are hiring at Tower Clinic', null).assessment.level).toBe('clear');
  });

  test('with a patient it identifies', () => {
    const { assessment, action } = level('Lost a patient at Tower Clinic', 'a patient');
    expect([assessment.level, action]).toEqual(['warn', 'ask']);
    expect(assessment.findings.at(-1)).toMatchObject({ rule: 'spelled-out', type: 'PLACE', words: 'Tower Clinic' });
  });

  test('where details were changed it stays a note', () => {
    const { assessment } = level('Details changed: a 47-year-old at Tower Clinic', '47-year-old', 'sum-of-details');
    expect(assessment.level).toBe('caution');
  });

  test('a record number stops, whatever else is said', () => {
    expect(level('LG-1234567, anyone?', null).assessment.level).toBe('stop');
  });
});
