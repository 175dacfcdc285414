/**
 * Fits heads and tagger to examples. Deterministic: one seed, one order.
 *
 * Of the weights that are learnt first only those are kept that matter most; then these learn on without the others,
 * whose share they take over (Han et al. 2015, "Learning both weights and connections").
 */
import type { Answers } from '@/lib/classifiers/answers';
import { HEADS, headValue } from '@/lib/classifiers/heads';
import { sigmoid } from '@/lib/classifiers/logistic';
import type { SparseTable } from '@/lib/classifiers/sparse-table';
import { softmax, TAG_COUNT, TOKEN_VALUE } from '@/lib/classifiers/tagger';
import { headFeatures } from '@/lib/classifiers/token-features';
import { tellings } from '@/lib/classifiers/told';
import { compress } from './compress';
import { Ftrl } from './ftrl';
import { forInterrupting } from './importance';
import { type Example, listed } from './material';
import { seededRandom, shuffled } from './random';

const HEAD_OPTIONS = { outputs: HEADS.length, bits: 20, alpha: 0.3, l1: 0.1, l2: 0.5 };
const HEAD_ROUNDS = 4;
/** Rounds after the smaller weights are gone. */
const HEAD_ROUNDS_PRUNED = 4;
const HEAD_WEIGHTS = 400_000;

const TAGGER_OPTIONS = { outputs: TAG_COUNT, bits: 18, alpha: 0.3, l1: 0.1, l2: 0.5 };
const TAGGER_ROUNDS = 3;
const TAGGER_ROUNDS_PRUNED = 2;
const TAGGER_WEIGHTS = 56_000;
const INTERRUPT = HEADS.indexOf('interrupt');

/** Errors smaller than this teach nothing and cost time. */
const SMALL = 0.002;

export function fitHeads(examples: readonly Example[]): SparseTable {
  const model = new Ftrl(HEAD_OPTIONS);
  const random = seededRandom(1);
  let lessons = examples.flatMap(({ lessons }) =>
    lessons.map((lesson) => ({ ...lesson, value: headValue(lesson.features.length) })),
  );
  for (let round = 0; round < HEAD_ROUNDS + HEAD_ROUNDS_PRUNED; round++) {
    if (round === HEAD_ROUNDS) {
      model.prune(HEAD_WEIGHTS);
      lessons = lessons.map((lesson) => ({ ...lesson, features: model.learning(lesson.features) }));
    }
    for (const { features, value, heads, labelled, share } of shuffled(lessons, random)) {
      const logits = model.logits(features, value);
      const gradients = logits.map((logit, head) => share * (sigmoid(logit) - (heads[head] ?? 0)));
      gradients[INTERRUPT] = (gradients[INTERRUPT] ?? 0) * forInterrupting(labelled, 'heads');
      model.update(features, value, gradients);
    }
  }
  return compress(model.weights, HEADS.length);
}

/** An example with what heads that were not trained on it answer. */
export interface Headed {
  readonly example: Example;
  readonly answers: Answers;
}

export function fitTagger(examples: readonly Headed[]): SparseTable {
  const model = new Ftrl(TAGGER_OPTIONS);
  const random = seededRandom(2);
  const drafts = examples.map(({ example, answers }) => ({
    tags: example.tags,
    tokens: joined(example, answers),
    /** Tokens that still taught something in the last round. */
    open: example.tags.map(() => true),
  }));
  for (let round = 0; round < TAGGER_ROUNDS + TAGGER_ROUNDS_PRUNED; round++) {
    if (round === TAGGER_ROUNDS) model.prune(TAGGER_WEIGHTS);
    const all = round >= TAGGER_ROUNDS;
    for (const { tags, tokens, open } of shuffled(drafts, random)) {
      tokens.forEach((features, at) => {
        if (all || open[at] === true) open[at] = learn(model, features, tags[at] ?? 0);
      });
    }
  }
  return compress(model.weights, TAG_COUNT);
}

/** One step on one token; false when there was nothing left to learn. */
function learn(model: Ftrl, features: Uint32Array, truth: number): boolean {
  const gradient = model.logits(features, TOKEN_VALUE);
  softmax(gradient);
  gradient[truth] = (gradient[truth] ?? 0) - 1;
  let any = false;
  gradient.forEach((error, tagClass) => {
    if (Math.abs(error) < SMALL) gradient[tagClass] = 0;
    else any = true;
  });
  if (any) model.update(features, TOKEN_VALUE, gradient);
  return any;
}

function joined({ tokens, windows }: Example, { sentences }: Answers): Uint32Array[] {
  const ofHeads = windows.flatMap((window, sentence) => {
    const told = tellings(sentences[sentence] ?? 0);
    return window.norms.map((_, at) => listed((give) => headFeatures(window, at, told, give)));
  });
  return tokens.map((features, at) => Uint32Array.from([...features, ...(ofHeads[at] ?? [])]));
}
