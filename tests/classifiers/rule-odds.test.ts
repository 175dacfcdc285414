import { describe, expect, it } from 'vitest';
import { RULE_ODDS, ruleOdds } from '@/lib/classifiers/rule-odds';
import type { Author, Signal, SpanType } from '@/lib/engine/types';

function signal(type: SpanType, words: string, confidence: number): Signal {
  return { type, words, start: 0, end: words.length, confidence, because: [] };
}

function odds(rule: (typeof RULE_ODDS)[number], signals: readonly Signal[], author?: Author): number {
  return ruleOdds([signals], author, 280)[RULE_ODDS.indexOf(rule)] ?? Number.NaN;
}

const age = signal('AGE', '47', 0.5);
const tonight = signal('TIME', 'tonight', 0.8);

describe('the odds of the sum of details', () => {
  it('need two kinds, one of them strong', () => {
    expect(odds('sum', [tonight])).toBe(0);
    expect(odds('sum', [age, tonight])).toBeCloseTo(0.4);
    expect(odds('sum', [age, signal('ORIGIN', 'Mennonite', 1)])).toBe(0);
  });

  it('or three kinds', () => {
    const three = [age, signal('ORIGIN', 'Mennonite', 1), signal('FEATURE', 'a glass eye', 0.5)];
    expect(odds('sum', three)).toBeCloseTo(0.25);
  });

  it('count the place on the profile, but not for a time alone', () => {
    expect(odds('sum', [tonight], { city: 'Boise, ID' })).toBeCloseTo(0);
    expect(odds('sum', [age], { city: 'Boise, ID' })).toBeCloseTo(0.5);
  });
});

it('one true name is enough for a direct identifier', () => {
  expect(odds('direct', [signal('NAME', 'Ann', 0.5), signal('ID', '66', 0.5)])).toBeCloseTo(0.75);
  expect(odds('direct', [age])).toBe(0);
});

it('many that are hardly likely do not add up with the length of a draft', () => {
  const noise = Array.from({ length: 10 }, () => signal('CONSENT', 'said', 0.01));
  const lowered = (times: number) =>
    ruleOdds(
      Array.from({ length: times }, () => [...noise]),
      undefined,
      times * 1_640,
    )[RULE_ODDS.indexOf('lowered')];
  expect(lowered(50)).toBeCloseTo(lowered(1) ?? Number.NaN);
});

it('one that is likely counts in a draft of any length', () => {
  const long = ruleOdds([[age], [signal('NAME', 'Ann', 0.9)], [signal('NAME', 'Bo', 0.01)]], undefined, 100_000);
  expect(long[RULE_ODDS.indexOf('direct')]).toBeCloseTo(0.9);
});
