import { describe, expect, test } from 'vitest';
import { readAges } from '@/lib/anonymity/age';
import { findCondition } from '@/lib/anonymity/conditions';
import { catchmentOf } from '@/lib/anonymity/places';
import { readWindow } from '@/lib/anonymity/window';

describe('ages', () => {
  test.each([
    ['47yoM', 47, 47],
    ['47 yo', 47, 47],
    ['fifty-one', 51, 51],
    ['ninety three', 93, 93],
    ['mid-30s', 34, 36],
    ['in her 60s', 60, 69],
    ['late forties', 47, 49],
    ['nine days old', 0, 0],
    ['3-week-old', 0, 0],
    ['18 months', 1, 1],
    ['toddler', 1, 3],
    ['teen', 13, 19],
    ['103', 100, 100],
    ['6 years', 6, 6],
    ['a hundred and two', 100, 100],
    ['34+2', 0, 0],
  ])('%s', (words, from, to) => expect(readAges(words)).toEqual({ from, to }));

  test('no age in other words', () => expect(readAges('my first code')).toBeUndefined());
});

describe('time', () => {
  test.each([
    ['tonight', 1],
    ['Tuesday', 1],
    ['March 14', 1],
    ['this weekend', 2],
    ['this week', 7],
    ['three days ago', 7],
    ['last month', 30],
    ['August', 30],
    ['recently', 91],
    ['a year ago', 365],
    ['two years ago', 1825],
    ['in residency', 1825],
  ])('%s', (words, days) => expect(readWindow(words).days).toBe(days));
});

describe('places', () => {
  test.each([
    [['Boise'], undefined, 236_000, true],
    [['Springfield, IL'], undefined, 114_000, true],
    [['Springfield'], 'Chicago, IL', 114_000, true],
    [['Golden Hollow'], undefined, 25_000, false],
    [['Kettle Lake Community Hospital'], undefined, 66_500, false],
    [['Larkrise care home'], undefined, 2_000, false],
    [['Texas'], undefined, 29_145_000, true],
    [[], undefined, 340_000_000, true],
    [[], 'Boise, ID', 236_000, true],
  ])('%o near %s', (words, city, people, isKnown) => {
    expect(catchmentOf(words, city === undefined ? undefined : { city })).toMatchObject({ people, isKnown });
  });
});

describe('conditions', () => {
  test.each([
    ['He had an MI on the bus', 'heart attack'],
    ['classic STEMI', 'STEMI'],
    ['bit by a copperhead', 'snakebite'],
    ['a twin with gastroschisis', 'gastroschisis'],
    ['Mirena placement', undefined],
  ])('%s', (text, name) => expect(findCondition(text)?.name).toBe(name));
});
