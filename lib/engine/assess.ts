/**
 * The engine: a pure function from a draft to its assessment, with its parts named in one place.
 *
 *   sentences → signals (kept per sentence) → evidence → people → rules and limits → estimate, remedies
 */
import { evidence } from '@/lib/classifiers';
import { LIMITS, RULES } from '@/lib/rules';
import { SIGNALS } from '@/lib/signals';
import { createEngine } from './engine';

export const ENGINE = createEngine({ finders: SIGNALS, evidence, rules: RULES, limits: LIMITS });

export const { assess, explain } = ENGINE;
