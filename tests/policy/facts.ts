import type { Assessment, Finding, Level } from '@/lib/engine/types';
import { effective } from '@/lib/policy/effective';
import { type Policy, policyOf } from '@/lib/policy/policy';
import { validate } from '@/lib/policy/validate';
import { SAFE_HARBOR } from '@/lib/rules/sources';

/** The policy that an institution gets for what it pushed. */
export function policyFor(raw: unknown): Policy {
  return policyOf(effective(validate(raw).values, new Map()));
}

/** A finding on the first occurrence of `words` in `text`. */
export function found(text: string, words: string, rule: string, level: Level, strength = 0.9): Finding {
  const start = text.indexOf(words);
  return {
    ...{ rule, level, words, strength, start },
    end: start + words.length,
    type: 'NAME',
    because: [],
    message: '',
    source: SAFE_HARBOR,
    remedies: [],
  };
}

export function assessed(level: Level, findings: readonly Finding[]): Assessment {
  return { level, findings, estimate: null, witness: 'nobody', version: 'test' };
}
