/**
 * The engine: a pure function from a draft to its assessment, with its parts named in one place.
 *
 *   sentences → signals (kept per sentence) → evidence → which signals to believe → rules, limits → estimate, remedies
 */
import { estimate, witnessOf } from '@/lib/anonymity';
import { withFiles } from '@/lib/attachments/judge';
import { evidence } from '@/lib/classifiers';
import { remediesFor } from '@/lib/remedies';
import { LIMITS, RULES } from '@/lib/rules';
import { SIGNALS } from '@/lib/signals';
import { createEngine, type EngineParts } from './engine';
import type { Assessment, Draft, Explained } from './types';

export const PARTS: EngineParts = {
  finders: SIGNALS,
  evidence,
  rules: RULES,
  limits: LIMITS,
  estimate,
  witness: witnessOf,
  remedies: remediesFor,
};

const words = createEngine(PARTS);

/** Same draft, same assessment: of its words, and of the files beside them. */
export function assess(draft: Draft): Assessment {
  return withFiles(draft, words.assess(draft), words.assess);
}

/** The same with what was seen on the way, and why some of it was not counted. */
export function explain(draft: Draft): Explained {
  return withFiles(draft, words.explain(draft), words.assess);
}
