import { describe, expect, test } from 'vitest';
import { validate } from '@/lib/policy/validate';

const refusedOf = (raw: unknown) => validate(raw).refused.map(({ key, value, reason }) => [key, value, reason]);
const valuesOf = (raw: unknown) => Object.fromEntries(validate(raw).values);

describe('a bad value drops alone', () => {
  test('beside good ones', () => {
    const { values, refused } = validate({ mode: 'coach', onStop: 'forbid', institutionName: 'Larkspur General' });
    expect(Object.fromEntries(values)).toEqual({ mode: 'coach', institutionName: 'Larkspur General' });
    expect(refused).toEqual([{ key: 'onStop', value: 'forbid', reason: 'notOneOf', detail: 'off, note, ask, block' }]);
  });

  test('within a list', () => {
    const raw = { channels: ['Larkspur Chat | https://chat.larkspur.example/', 'Chat | http://plain.example/', 7] };
    expect(valuesOf(raw)).toEqual({ channels: ['Larkspur Chat | https://chat.larkspur.example/'] });
    expect(refusedOf(raw)).toEqual([
      ['channels', 'Chat | http://plain.example/', 'notChannel'],
      ['channels', '7', 'notText'],
    ]);
  });

  test('a list of nothing but bad items decides nothing', () => {
    expect(valuesOf({ reasons: ['because'] })).toEqual({});
    expect(valuesOf({ reasons: [] })).toEqual({ reasons: [] });
  });
});

describe('every kind of bad value is named', () => {
  test.each([
    ['unknownKey', { colour: 'blue' }],
    ['notOneOf', { mode: 'strict' }],
    ['notYesNo', { welcome: 'maybe' }],
    ['notYesNo', { welcome: 2 }],
    ['notNumber', { countsKeptDays: 'a year' }],
    ['notNumber', { countsKeptDays: 1.5 }],
    ['outOfRange', { countsKeptDays: 0 }],
    ['notText', { institutionName: { en: 'Larkspur' } }],
    ['tooLong', { institutionName: 'L'.repeat(81) }],
    ['empty', { institutionName: '   ' }],
    ['notPlain', { institutionWording: 'two\nlines' }],
    ['notPlain', { ownPlaces: ['half \uD83D'] }],
    ['notList', { sitesOff: 'x' }],
    ['notLink', { institutionPolicy: 'http://larkspur.example/' }],
    ['notLink', { institutionPolicy: 'javascript:alert(1)' }],
    ['notLogo', { institutionLogo: 'https://larkspur.example/logo.png' }],
    ['notLogo', { institutionLogo: 'data:text/html,<script>' }],
    ['notChannel', { channels: ['Doximity'] }],
    ['notPattern', { recordPatterns: ['(?=ahead)'] }],
    ['notPattern', { recordPatterns: ['x*'] }],
    ['unknownSite', { sitesOff: ['myspace'] }],
    ['notHost', { sitesAdded: ['https://forum.larkspur.example/'] }],
    ['notHost', { sitesAdded: ['*.*.example'] }],
    ['notHost', { sitesAdded: ['*'] }],
    ['secureHost', { sitesAdded: ['*.doximity.com'] }],
    ['unknownReason', { reasons: ['bored'] }],
    ['unknownSetting', { userMayChange: ['everything'] }],
    ['notPersonal', { userMayChange: ['mode'] }],
  ])('%s', (reason, raw) => {
    expect(refusedOf(raw).map(([, , why]) => why)).toEqual([reason]);
  });

  test('too many items: the first count, the rest is reported once', () => {
    const raw = { ownPlaces: Array.from({ length: 10_002 }, (_, number) => `ward ${number}`) };
    const { values, refused } = validate(raw);
    expect(values.get('ownPlaces')).toHaveLength(10_000);
    expect(refused).toEqual([{ key: 'ownPlaces', value: '+2', reason: 'tooMany', detail: '10000' }]);
  });
});

describe('values as the channels of administration bring them', () => {
  test.each([
    ['registry numbers for booleans', { welcome: 0, allowPause: 1 }, { welcome: false, allowPause: true }],
    ['registry text for booleans', { welcome: '0', allowPause: 'true' }, { welcome: false, allowPause: true }],
    ['numbers as text', { countsKeptDays: '90' }, { countsKeptDays: 90 }],
    ['lists as JSON text', { sitesOff: '["x"]' }, { sitesOff: ['x'] }],
    ['lists as registry keys', { sitesOff: { 10: 'facebook', 2: 'x' } }, { sitesOff: ['x', 'facebook'] }],
    ['names in other letters', { MODE: 'observe' }, { mode: 'observe' }],
    ['space around words', { institutionName: ' Larkspur ' }, { institutionName: 'Larkspur' }],
    ['emptied texts', { institutionName: '' }, { institutionName: '' }],
  ])('%s', (_, raw, values) => {
    expect(validate(raw).refused).toEqual([]);
    expect(valuesOf(raw)).toEqual(values);
  });

  test.each([[null], [undefined], ['text'], [[1, 2]], [7]])('no policy at all: %s', (raw) => {
    expect(validate(raw)).toEqual({ values: new Map(), refused: [] });
  });
});
