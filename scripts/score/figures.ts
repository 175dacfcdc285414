import { overlap } from '@/lib/engine/ranges';
import type { Level, SpanType } from '@/lib/engine/types';
import { LEVELS, SPAN_TYPES } from '@/lib/engine/types';
import { interrupts, type Outcome } from './outcomes';

/** A share with its count, so that a table can show how much it rests on. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

export interface Figures {
  /** Of the drafts labelled warn or stop, those interrupted. */
  readonly recall: Share;
  /** Of the interrupted drafts, those labelled warn or stop. */
  readonly precision: Share;
  readonly falseOnClear: Share;
  readonly falseOnCaution: Share;
  /** Drafts given exactly their level. */
  readonly exact: Share;
  /** [labelled][given] */
  readonly confusion: Readonly<Record<Level, Readonly<Record<Level, number>>>>;
}

export function figures(outcomes: readonly Outcome[]): Figures {
  const of = (level: Level) => outcomes.filter(({ labelled }) => labelled.level === level);
  const risky = outcomes.filter(({ labelled }) => interrupts(labelled.level));
  const interrupted = outcomes.filter(({ level }) => interrupts(level));
  return {
    recall: share(risky, ({ level }) => interrupts(level)),
    precision: share(interrupted, ({ labelled }) => interrupts(labelled.level)),
    falseOnClear: share(of('clear'), ({ level }) => interrupts(level)),
    falseOnCaution: share(of('caution'), ({ level }) => interrupts(level)),
    exact: share(outcomes, ({ labelled, level }) => labelled.level === level),
    confusion: byLevel((labelled) => byLevel((given) => of(labelled).filter(({ level }) => level === given).length)),
  };
}

/** Of what clinicians post in public, the shares by level. */
const BASE_RATE = { clear: 0.95, caution: 0.04, risky: 0.01 } as const;

/** The share of interruptions that are deserved where, as in life, nearly all posts are clear. */
export function precisionInLife({ recall, falseOnClear, falseOnCaution }: Figures): number {
  const deserved = BASE_RATE.risky * rate(recall);
  const needless = BASE_RATE.clear * rate(falseOnClear) + BASE_RATE.caution * rate(falseOnCaution);
  return deserved / Math.max(Number.MIN_VALUE, deserved + needless);
}

function rate({ hits, of }: Share): number {
  return hits / Math.max(1, of);
}

export interface Twins {
  readonly pairs: number;
  /** Risky twin interrupted, clear twin not. */
  readonly toldApart: number;
  /** Clear twin interrupted, risky twin not. */
  readonly crossed: number;
}

/** Pairs of neighbouring drafts of one world that are told in nearly the same words, one clear and one not. */
export function twinFigures(outcomes: readonly Outcome[]): Twins {
  const twins = { pairs: 0, toldApart: 0, crossed: 0 };
  for (let at = 0; at + 1 < outcomes.length; at += 2) {
    const pair = outcomes.slice(at, at + 2);
    const clear = pair.find(({ labelled }) => labelled.level === 'clear');
    const risky = pair.find(({ labelled }) => interrupts(labelled.level));
    if (clear === undefined || risky === undefined) continue;
    twins.pairs++;
    if (interrupts(risky.level) && !interrupts(clear.level)) twins.toldApart++;
    if (!interrupts(risky.level) && interrupts(clear.level)) twins.crossed++;
  }
  return twins;
}

export interface SpanFigures {
  readonly type: SpanType;
  /** Labelled spans that a counted signal of the type overlaps. */
  readonly recall: Share;
  /** Counted signals that overlap a labelled span of the type. */
  readonly precision: Share;
}

export function spanFigures(outcomes: readonly Outcome[]): SpanFigures[] {
  return SPAN_TYPES.map((type) => {
    const pairs = outcomes.map(({ labelled, signals }) => ({
      gold: labelled.spans.filter((span) => span.type === type),
      found: signals.filter((signal) => signal.type === type),
    }));
    return {
      type,
      recall: total(pairs.map(({ gold, found }) => share(gold, (span) => found.some((other) => overlap(span, other))))),
      precision: total(
        pairs.map(({ gold, found }) => share(found, (span) => gold.some((other) => overlap(span, other)))),
      ),
    };
  });
}

export interface CurvePoint {
  readonly falseOnClear: number;
  readonly falseOnCaution: number;
  readonly recall: number;
}

/** Recall at several rates of false alarms on clear drafts, by moving the threshold of the leaning. */
export function curve(outcomes: readonly Outcome[], rates: readonly number[]): CurvePoint[] {
  const leanings = (keep: (level: Level) => boolean) =>
    outcomes
      .filter(({ labelled }) => keep(labelled.level))
      .map(({ leaning }) => leaning)
      .sort((a, b) => b - a);
  const clear = leanings((level) => level === 'clear');
  const caution = leanings((level) => level === 'caution');
  const risky = leanings(interrupts);
  return rates.map((rate) => {
    const threshold = clear[Math.floor(rate * clear.length)] ?? 0;
    const above = (values: readonly number[]) =>
      values.filter((value) => value > threshold).length / Math.max(1, values.length);
    return { falseOnClear: above(clear), falseOnCaution: above(caution), recall: above(risky) };
  });
}

function total(shares: readonly Share[]): Share {
  return shares.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), { hits: 0, of: 0 });
}

function share<T>(items: readonly T[], hit: (item: T) => boolean): Share {
  return { hits: items.filter(hit).length, of: items.length };
}

function byLevel<T>(make: (level: Level) => T): Record<Level, T> {
  const [clear, caution, warn, stop] = LEVELS;
  return { [clear]: make(clear), [caution]: make(caution), [warn]: make(warn), [stop]: make(stop) };
}
