/** How the time of the engine divides among its parts. */
import type { EngineParts } from '@/lib/engine/engine';
import { createEngine, type Engine } from '@/lib/engine/engine';
import type { Step } from './engine-figures';
import { textOf } from './texts';

const NAMES = ['finders', 'classifiers', 'rules', 'estimate', 'remedies', 'all'] as const;
type Name = (typeof NAMES)[number];

const DRAFTS = 200;
const KEYS = 200;

/** Adds up what its parts take while it works. */
class Stopwatch {
  readonly #taken = new Map<Name, number>();

  /** The same function, timed. */
  on<A extends readonly unknown[], R>(name: Name, work: (...given: A) => R): (...given: A) => R {
    return (...given) => {
      const start = performance.now();
      const result = work(...given);
      this.#taken.set(name, this.of(name) + performance.now() - start);
      return result;
    };
  }

  of(name: Name): number {
    return this.#taken.get(name) ?? 0;
  }
}

function timedParts(parts: EngineParts, watch: Stopwatch): EngineParts {
  return {
    ...parts,
    finders: parts.finders.map((finder) => ({ ...finder, find: watch.on('finders', finder.find) })),
    evidence: watch.on('classifiers', parts.evidence),
    rules: parts.rules.map((rule) => ({ ...rule, judge: watch.on('rules', rule.judge) })),
    limits: parts.limits.map((limit) => ({ ...limit, limit: watch.on('rules', limit.limit) })),
    estimate: watch.on('estimate', parts.estimate),
    remedies: watch.on('remedies', parts.remedies),
  };
}

function measured(parts: EngineParts, count: number, work: (engine: Engine, run: number) => void): Stopwatch {
  const watch = new Stopwatch();
  const engine = createEngine(timedParts(parts, watch));
  const run = watch.on('all', (at: number) => work(engine, at));
  for (let at = 0; at < count; at++) run(at);
  return watch;
}

/** Milliseconds of each step for a draft in a process that has read none before. */
export function firstSteps(parts: EngineParts): Readonly<Record<string, number>> {
  const watch = measured(parts, 1, (engine) => {
    engine.assess({ kind: 'post', text: textOf(280, 3) });
  });
  return Object.fromEntries(NAMES.map((name) => [name, watch.of(name)]));
}

export function stepsOf(parts: EngineParts): Step[] {
  const long = textOf(5_000, 3);
  const typed = textOf(KEYS, 77);
  const draft = measured(parts, DRAFTS, (engine, run) => {
    engine.assess({ kind: 'post', text: textOf(280, 500 + run) });
  });
  const key = measured(parts, KEYS, (engine, run) => {
    engine.assess({ kind: 'post', text: long + typed.slice(0, run) });
  });
  return NAMES.map((name) => ({ name, draft: draft.of(name) / DRAFTS, key: key.of(name) / KEYS }));
}
