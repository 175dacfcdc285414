/**
 * What the heads tell the tagger about a sentence: for some of them how likely they are, in coarse steps, all in one number,
 * which is quick to compare with that of the key before.
 */
import { mix } from './hash';
import { HEADS, type Head } from './heads';
import { logit } from './logistic';

/** Heads that a token's tag depends on. */
const TELLING: readonly Head[] = [
  'patient',
  'direct',
  'confirm',
  'advice',
  'contempt',
  'boundary',
  'consent',
  'changed',
];
const INDICES = TELLING.map((head) => HEADS.indexOf(head));
const EDGES = [0.05, 0.2, 0.4, 0.6, 0.8].map(logit);
const STEPS = EDGES.length + 1;

/** The number for the logits of the heads, given by their index in `HEADS`. */
export function told(logitOf: (head: number) => number): number {
  let number = 0;
  for (const head of INDICES) {
    const value = logitOf(head);
    let step = 0;
    while (step < EDGES.length && value >= (EDGES[step] ?? 0)) step++;
    number = number * STEPS + step;
  }
  return number;
}

/** Reads such a number: for each telling head a value of its own for each of its steps. */
export function tellings(number: number): number[] {
  let rest = number;
  const steps = TELLING.map(() => {
    const step = rest % STEPS;
    rest = Math.floor(rest / STEPS);
    return step;
  }).reverse();
  return steps.map((step, at) => mix(1000 + at, step));
}
