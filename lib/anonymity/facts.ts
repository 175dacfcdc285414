import type { Text } from '@/lib/engine/parts';
import { touching } from '@/lib/engine/ranges';
import type { Draft, Signal, SpanType } from '@/lib/engine/types';
import { readAges } from './age';
import { type Condition, findCondition } from './conditions';
import { type Catchment, catchmentOf } from './places';
import { type Ages, OLDEST, type Sex } from './population';
import type { Facts } from './size';
import { circumstanceShare, traitShare } from './traits';
import { readWindow, UNSTATED, type Window } from './window';

/** The facts of a draft, with what each was read from. */
export interface Reading extends Facts {
  readonly catchment: Catchment;
  readonly window: Window;
  /** Whether the draft tells the time at all. */
  readonly isDated: boolean;
  /** The words of the traits, in the order of `traits`. */
  readonly traitWords: readonly string[];
  /** Whether the condition is the patient's own, not merely the setting. */
  readonly isDiagnosed: boolean;
}

/** What the people of a setting have in common, when nothing is said of a condition: care per 100,000 people a year. */
const SETTINGS: readonly (readonly [RegExp, Condition])[] = [
  [
    /\b(?:died|dies|dying|passed|pronounced|lost (?:a|my|our|one)|time of death|rip|hospice)\b/i,
    care('death', 910, 'VO'),
  ],
  [/\b(?:icu|itu|vent(?:ilator)?|intubated|extubated|pressors)\b/i, care('intensive care', 1_700, 'O')],
  [/\b(?:births?|deliver(?:y|ed)|labou?r|midwife|l&d|postpartum|mom and baby)\b/i, care('a birth', 1_058, 'R')],
  [/\b(?:admitted|admission|ward|floor|unit|surgery|operation|theatre|or\b)/i, care('a hospital stay', 10_300)],
  [/\b(?:clinic|office|appointment|visit|practice|pharmacy|refill)\b/i, care('an office visit', 320_000)],
];
const EMERGENCY = care('an emergency visit', 47_000);

function care(name: string, rate: number, ageClass = 'F'): Condition {
  return { name, rate, unit: 'events', ageClass, kind: 'setting' };
}

const WOMAN = /\b(?:she|her|hers|woman|lady|girl|female|mom|mum|mother|grandma|wife|daughter|f|yof)\b|\d ?f\b/i;
const MAN = /\b(?:he|him|his|man|guy|gentleman|boy|male|dad|father|grandpa|husband|son|bloke|lad|m|yom)\b|\d ?m\b/i;

/** Reads from the signals about a patient, and the sentences they stand in, what narrows the circle. */
export function readFacts(signals: readonly Signal[], draft: Draft, text: Text): Reading {
  const about = wordsAround(signals, text);
  const condition = findCondition(about);
  const window = windowOf(signals);
  const catchment = catchmentOf(wordsOf(signals, 'PLACE'), draft.author);
  const traits = traitsOf(signals, condition !== undefined);
  return {
    catchment,
    window: window ?? UNSTATED,
    isDated: window !== undefined,
    isDiagnosed: condition !== undefined,
    people: catchment.people,
    condition: condition ?? SETTINGS.find(([pattern]) => pattern.test(about))?.[1] ?? EMERGENCY,
    days: (window ?? UNSTATED).days,
    traits: traits.map(({ share }) => share),
    traitWords: traits.map(({ words }) => words),
    ...given('ages', agesOf(signals)),
    ...given('sex', sexOf(signals, about)),
  };
}

function wordsOf(signals: readonly Signal[], type: SpanType): string[] {
  return signals.filter((signal) => signal.type === type).map(({ words }) => words);
}

/** The sentences in which something is told of a patient. */
function wordsAround(signals: readonly Signal[], { sentences, source }: Text): string {
  const told = new Set(signals.flatMap((signal) => touching(sentences, signal)));
  return sentences
    .filter(({ index }) => told.has(index))
    .map(({ start, end }) => source.slice(start, end))
    .join(' ')
    .replaceAll('\u2019', "'");
}

function windowOf(signals: readonly Signal[]): Window | undefined {
  return signals
    .filter(({ type }) => type === 'TIME' || type === 'DATE')
    .map(({ words }) => readWindow(words))
    .sort((a, b) => a.days - b.days)[0];
}

function agesOf(signals: readonly Signal[]): Ages | undefined {
  if (signals.some(({ type }) => type === 'AGE90')) return { from: 90, to: OLDEST };
  return wordsOf(signals, 'AGE')
    .map(readAges)
    .find((ages) => ages !== undefined);
}

/** By the patient's own words first, then by the sentences about them; `undefined` when they say both. */
function sexOf(signals: readonly Signal[], about: string): Sex | undefined {
  const own = [...wordsOf(signals, 'SEX'), ...wordsOf(signals, 'PATIENT'), ...wordsOf(signals, 'AGE')].join(' ');
  return only(own) ?? only(about);
}

function only(words: string): Sex | undefined {
  const woman = WOMAN.test(words);
  return woman === MAN.test(words) ? undefined : woman ? 'woman' : 'man';
}

interface Trait {
  readonly words: string;
  readonly share: number;
}

/** A rare condition is in the rate already; a rare circumstance is a trait. */
function traitsOf(signals: readonly Signal[], isDiagnosed: boolean): Trait[] {
  const traits = new Map<string, Trait>();
  for (const signal of signals) {
    if (signal.weight === 'never') continue;
    const circumstance = signal.type === 'RARE' && !(isDiagnosed && findCondition(signal.words) !== undefined);
    const share = circumstance ? circumstanceShare(signal) : signal.type === 'RARE' ? undefined : traitShare(signal);
    if (share !== undefined) traits.set(signal.type, { words: signal.words, share });
  }
  return [...traits.values()];
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V };
function given(key: string, value: unknown): Record<string, unknown> {
  return value === undefined ? {} : { [key]: value };
}
