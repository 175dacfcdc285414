import { describe, expect, it } from 'vitest';
import { HEADS } from '@/lib/classifiers/heads';
import { tellings, told } from '@/lib/classifiers/told';

const PATIENT = HEADS.indexOf('patient');

/** Every answer is unlikely, but one. */
const but = (head: number, logit: number) => told((at) => (at === head ? logit : -9));

describe('what the heads tell', () => {
  it('is the same for answers that are nearly alike', () => {
    expect(but(PATIENT, 2)).toBe(but(PATIENT, 2.1));
  });

  it('is another as an answer grows likelier', () => {
    expect(new Set([-4, -2, -1, 0, 1, 2].map((logit) => but(PATIENT, logit)))).toHaveLength(6);
  });

  it('differs in the one answer that differs', () => {
    const [sure, unsure] = [tellings(but(PATIENT, 3)), tellings(but(PATIENT, -3))];
    expect(sure.map((telling, at) => telling === unsure[at])).toEqual([false, ...sure.slice(1).map(() => true)]);
  });

  it('leaves out what the tagger does not ask about', () => {
    expect(but(HEADS.indexOf('interrupt'), 3)).toBe(but(PATIENT, -9));
  });
});
