/**
 * Which signals to believe.
 *
 * Patterns and classifiers propose more than is true. The rules are applied to those likely enough to be about a
 * patient; where the classifiers' calibrated probability for the whole draft says otherwise, the bar sinks or rises just
 * far enough for the rules to agree. So the level is as sure as the probabilities, and always has its words and its rule.
 */
import { type Judgement, judge, rank } from './judge';
import type { Case, Evidence, Limit, Rule } from './parts';
import type { Level, Signal } from './types';

/** A signal is believed from here on, unless the whole draft moves the bar. */
const BAR = 0.5;
/** Below this no draft can make a signal believed. */
const FLOOR = 0.05;

/** Probability for the whole draft from which each level is called for. */
export const CALLS: Readonly<Record<Exclude<Level, 'clear'>, number>> = { caution: 0.5, warn: 0.5, stop: 0.5 };

export interface Decision extends Judgement {
  readonly believed: readonly Signal[];
  readonly doubted: readonly Signal[];
}

export function decide(
  the: Omit<Case, 'signals'>,
  candidates: readonly Signal[],
  rules: readonly Rule[],
  limits: readonly Limit[],
): Decision {
  const at = (bar: number): Decision => {
    const believed = candidates.filter((signal) => signal.confidence >= bar);
    const doubted = candidates.filter((signal) => signal.confidence < bar);
    return { ...judge({ ...the, signals: believed }, rules, limits), believed, doubted };
  };
  const first = at(BAR);
  const called = calledFor(the.evidence);
  if (called === undefined || called === first.level) return first;
  const bars = barsTowards(rank(called) - rank(first.level), candidates);
  return (
    bars
      .map(at)
      .find(({ level }) =>
        rank(called) > rank(first.level) ? rank(level) >= rank(called) : rank(level) <= rank(called),
      ) ?? first
  );
}

/** The level the classifiers call for; `undefined` when they have nothing to say. */
function calledFor({ draft }: Evidence): Level | undefined {
  const { note, interrupt, stop } = draft;
  if (note === undefined || interrupt === undefined || stop === undefined) return undefined;
  if (interrupt >= CALLS.warn) return stop >= CALLS.stop ? 'stop' : 'warn';
  return note >= CALLS.caution ? 'caution' : 'clear';
}

/** The bars to try, nearest first: sinking for a positive direction, rising for a negative one. */
function barsTowards(direction: number, candidates: readonly Signal[]): number[] {
  const steps = [...new Set(candidates.map(({ confidence }) => confidence))].sort((a, b) => a - b);
  return direction > 0
    ? steps.filter((step) => step < BAR && step >= FLOOR).reverse()
    : [...steps.filter((step) => step > BAR), Number.POSITIVE_INFINITY];
}
