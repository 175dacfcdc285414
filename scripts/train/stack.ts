/** Fits what stands on top of heads and tagger, from predictions on drafts that neither was trained on. */
import type { Answers } from '@/lib/classifiers/answers';
import { type CALLS, type DecisionWeights, decisionInputs } from '@/lib/classifiers/decision';
import { HEADS } from '@/lib/classifiers/heads';
import { type Candidate, calibrated, type SpanCalibration } from '@/lib/classifiers/spans';
import { overlap } from '@/lib/engine/ranges';
import { SPAN_TYPES } from '@/lib/engine/types';
import { fitForest } from './boost';
import { everyday, forInterrupting } from './importance';
import { fitLogistic } from './logistic-regression';
import type { Example } from './material';

const CALIBRATION_L2 = 1;
/** With fewer true candidates than this, a type shares the calibration of all types. */
const ENOUGH = 12;

/** A draft with what models that never saw it make of it. */
export interface Predicted {
  readonly example: Example;
  readonly answers: Answers;
  readonly candidates: readonly Candidate[];
}

export function fitCalibration(predicted: readonly Predicted[]): SpanCalibration {
  return { seen: calibrationOf(predicted, false), proposed: calibrationOf(predicted, true) };
}

function calibrationOf(predicted: readonly Predicted[], proposed: boolean): Record<string, number[]> {
  const all = predicted.flatMap(({ example, candidates }) =>
    candidates
      .filter((candidate) => candidate.proposed === proposed)
      .map((candidate) => ({ candidate, truth: isTrue(candidate, example) ? 1 : 0 })),
  );
  const fitted = (some: typeof all) =>
    fitLogistic(
      some.map(({ candidate }) => candidate.inputs),
      some.map(({ truth }) => truth),
      CALIBRATION_L2,
    );
  const shared = fitted(all);
  return Object.fromEntries(
    SPAN_TYPES.map((type) => {
      const ofType = all.filter(({ candidate }) => candidate.signal.type === type);
      const trues = ofType.filter(({ truth }) => truth === 1).length;
      return [type, rounded(trues < ENOUGH ? shared : fitted(ofType))];
    }),
  );
}

function isTrue({ signal }: Candidate, { labelled }: Example): boolean {
  return labelled.spans.some((span) => span.type === signal.type && overlap(span, signal));
}

export function fitDecision(predicted: readonly Predicted[], calibration: SpanCalibration): DecisionWeights {
  const rows = predicted.map(({ example, answers, candidates }) =>
    decisionInputs(example.labelled.draft, {
      ...answers,
      parts: example.text.parts,
      length: example.labelled.draft.text.length,
      signals: [calibrated(candidates, calibration)],
    }),
  );
  const forestFor = (call: (typeof CALLS)[number]) =>
    fitForest(
      rows,
      predicted.map(({ example }) => example.heads[HEADS.indexOf(call)] ?? 0),
      predicted.map(({ example }) => (call === 'interrupt' ? forInterrupting : everyday)(example.labelled, 'levels')),
    );
  return { note: forestFor('note'), interrupt: forestFor('interrupt'), stop: forestFor('stop') };
}

function rounded(weights: readonly number[]): number[] {
  return weights.map((weight) => Number(weight.toPrecision(6)));
}
