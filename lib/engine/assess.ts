/**
 * The engine: a pure function from a draft to its assessment, with its parts named in one place.
 *
 *   sentences → signals (kept per sentence) → evidence → which signals to believe → rules, limits → estimate, remedies
 */
import { estimate, witnessOf } from '@/lib/anonymity';
import { evidence } from '@/lib/classifiers';
import { remediesFor } from '@/lib/remedies';
import { LIMITS, RULES } from '@/lib/rules';
import { SIGNALS } from '@/lib/signals';
import { createEngine, type EngineParts } from './engine';

export const PARTS: EngineParts = {
  finders: SIGNALS,
  evidence,
  rules: RULES,
  limits: LIMITS,
  estimate,
  witness: witnessOf,
  remedies: remediesFor,
};

export const { assess, explain } = createEngine(PARTS);
