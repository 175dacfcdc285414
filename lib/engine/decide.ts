/**
 * Which signals to believe.
 *
 * Patterns and classifiers propose more than is true. The rules are applied to those likely enough to be about a
 * patient. Where the classifiers' calibrated probability for the draft calls for more, the bar sinks just far enough for
 * the rules to agree, and where only a passage calls for it, there alone; where it calls for less, the level is held down.
 * What lowers the level is never believed for less: a bar sinks because the draft calls for more.
 * So the level is as sure as the probabilities, and always has its words and its rule.
 */
import { held, type Judgement, judge, rank } from './judge';
import type { Case, Evidence, Limit, Rule } from './parts';
import { overlap } from './ranges';
import type { Level, Signal } from './types';
import { LOWERING_TYPES } from './weigh';

/** A signal is believed from here on, unless the whole draft moves the bar. */
const BAR = 0.5;
/** The same in a draft that is to be interrupted: what stands beside one detail of a patient is likelier to be another. */
const BAR_BESIDE_OTHERS = 0.2;
/** Below this no draft can make a signal believed. */
export const FLOOR = 0.02;

/** Probability for the whole draft from which each level is called for. */
const CALLS: Readonly<Record<Exclude<Level, 'clear'>, number>> = { caution: 0.7, warn: 0.68, stop: 0.4 };

export interface Decision extends Judgement {
  readonly believed: readonly Signal[];
}

export function decide(
  the: Omit<Case, 'signals'>,
  candidates: readonly Signal[],
  rules: readonly Rule[],
  limits: readonly Limit[],
): Decision {
  const believable = candidates.filter(({ confidence }) => confidence >= FLOOR);
  const called = calledFor(the.evidence);
  const interrupts = called !== undefined && rank(called) >= rank('warn');
  const passage = interrupts ? the.evidence.passage : undefined;
  const at = (bar: number): Decision => {
    const elsewhere = Math.max(bar, BAR);
    const barFor = (signal: Signal): number => {
      if (LOWERING_TYPES.includes(signal.type)) return BAR;
      return passage === undefined || overlap(passage, signal) ? bar : elsewhere;
    };
    const believed = believable.filter((signal) => signal.confidence >= barFor(signal));
    return { ...judge({ ...the, signals: believed }, rules, limits), believed };
  };
  const bar = interrupts ? BAR_BESIDE_OTHERS : BAR;
  const first = at(bar);
  if (called === undefined || called === first.level) return first;
  if (rank(called) < rank(first.level)) return capped(first, called);
  return capped(sunk(believable, bar, called, at), called);
}

/** So many bars are tried one after the other; beyond, where only long drafts come, they are bisected. */
const TRIED = 24;

/** At the first bar below the usual one that makes the rules agree with the level called for, else at the lowest. */
function sunk(believable: readonly Signal[], bar: number, called: Level, at: (bar: number) => Decision): Decision {
  const bars = lowerBars(believable, bar);
  const agrees = (decision: Decision): boolean => rank(decision.level) >= rank(called);
  for (const near of bars.slice(0, TRIED)) {
    const decision = at(near);
    if (agrees(decision)) return decision;
  }
  let best = at(FLOOR);
  let [low, high] = [TRIED, bars.length];
  while (low < high && agrees(best)) {
    const middle = (low + high) >> 1;
    const decision = at(bars[middle] ?? FLOOR);
    if (agrees(decision)) {
      best = decision;
      high = middle;
    } else low = middle + 1;
  }
  return best;
}

/** Signals that the rules would make more of than the draft as a whole allows. */
function capped(decision: Decision, most: Level): Decision {
  if (rank(decision.level) <= rank(most)) return decision;
  return { ...decision, ...held(decision, most, ['the draft as a whole is likelier to be harmless']) };
}

/** The level the classifiers call for; `undefined` when they have nothing to say. */
function calledFor({ draft: { note, interrupt, stop } }: Evidence): Level | undefined {
  if (note === undefined || interrupt === undefined || stop === undefined) return undefined;
  if (interrupt >= CALLS.warn) return stop >= CALLS.stop ? 'stop' : 'warn';
  return note >= CALLS.caution ? 'caution' : 'clear';
}

/** The bars to try below the usual one, nearest first. */
function lowerBars(believable: readonly Signal[], bar: number): number[] {
  const steps = new Set(believable.map(({ confidence }) => confidence));
  return [...steps].filter((step) => step < bar).sort((a, b) => b - a);
}
