/**
 * Trains the classifiers. A pure function of the examples: fixed seeds, fixed order.
 *
 * Heads and tagger are first trained once for each fold on the other folds; what they predict for their own fold, which
 * they never saw, teaches the steps above them. Whole worlds go into a fold together, so "never saw" also means other
 * authors and settings. The folds' own weights are handed back too: with them a world can be scored as if it were new.
 */
import { Answerer } from '@/lib/classifiers/answers';
import type { ClusterMap } from '@/lib/classifiers/clusters';
import type { DraftWords } from '@/lib/classifiers/reading';
import { type Candidate, candidates } from '@/lib/classifiers/spans';
import { type SparseTable, unpackTable } from '@/lib/classifiers/sparse-table';
import { Tagger, type TagProbabilities } from '@/lib/classifiers/tagger';
import type { Weights } from '@/lib/classifiers/weights';
import { packTable } from './compress';
import { fitHeads, fitTagger, type Headed } from './fit';
import type { Example } from './material';
import { fitCalibration, fitDecision, type Predicted } from './stack';

const FOLDS = 5;

export interface Training {
  readonly weights: Weights;
  /** For each world, weights that were trained without its fold. */
  readonly unseen: ReadonlyMap<string, Weights>;
}

export function train(examples: readonly Example[], clusters: ClusterMap, foldCount = FOLDS): Training {
  const folds = foldsOf(examples, foldCount);
  const outside = (fold: readonly Example[]) => examples.filter((example) => !fold.includes(example));
  const models = folds.map((fold) => ({ fold, heads: asShipped(fitHeads(outside(fold))) }));
  const headed = models.flatMap(({ fold, heads }) => {
    const answerer = new Answerer(heads);
    return fold.map((example): Headed => ({ example, answers: answerer.answer(example.words) }));
  });
  const parts = models.map(({ fold, heads }) => {
    const own = new Set(fold);
    const tagger = asShipped(fitTagger(headed.filter(({ example }) => !own.has(example))));
    return { fold, heads, tagger, predicted: predict(fold, heads, tagger) };
  });
  const stacked = (predicted: readonly Predicted[]) => {
    const spans = fitCalibration(predicted);
    return { spans, decision: fitDecision(predicted, spans) };
  };
  const unseen = new Map(
    parts.flatMap(({ fold, heads, tagger }) => {
      const others = parts.filter((part) => part.fold !== fold).flatMap(({ predicted }) => predicted);
      const weights: Weights = { clusters, heads, tagger, ...stacked(others) };
      return worldsOf(fold).map((world) => [world, weights] as const);
    }),
  );
  return {
    weights: {
      clusters,
      heads: fitHeads(examples),
      tagger: fitTagger(headed),
      ...stacked(parts.flatMap(({ predicted }) => predicted)),
    },
    unseen,
  };
}

/** What is learnt from predictions is learnt from those of the tables as they ship. */
function asShipped(table: SparseTable): SparseTable {
  return unpackTable(packTable(table));
}

/** What heads and tagger make of examples that they were not trained on. */
function predict(examples: readonly Example[], heads: SparseTable, tagger: SparseTable): Predicted[] {
  const answerer = new Answerer(heads);
  const reader = new Tagger(tagger);
  return examples.map((example) => {
    const answers = answerer.answer(example.words);
    return { example, answers, candidates: candidatesIn(example.words, reader.tag(example.words, answers)) };
  });
}

/** The candidates of all sentences, where they stand in the draft. */
function candidatesIn({ sentences }: DraftWords, tags: readonly TagProbabilities[]): Candidate[] {
  return sentences.flatMap(({ start, words }, at) =>
    candidates(words, tags[at] ?? new Float32Array(0)).map((candidate) => {
      const { signal } = candidate;
      return { ...candidate, signal: { ...signal, start: signal.start + start, end: signal.end + start } };
    }),
  );
}

/** Whole worlds, largest first, each into the fold that is smallest so far. */
function foldsOf(examples: readonly Example[], count: number): Example[][] {
  const byWorld = worldsOf(examples)
    .map((world) => examples.filter(({ labelled }) => labelled.world === world))
    .sort((a, b) => b.length - a.length);
  const folds: Example[][] = Array.from({ length: Math.min(count, byWorld.length) }, () => []);
  for (const world of byWorld) {
    const smallest = folds.reduce((least, fold) => (fold.length < least.length ? fold : least));
    smallest.push(...world);
  }
  return folds;
}

function worldsOf(examples: readonly Example[]): string[] {
  return [...new Set(examples.map(({ labelled }) => labelled.world))].sort();
}
