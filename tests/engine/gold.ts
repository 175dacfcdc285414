import { judge } from '@/lib/engine/judge';
import type { Evidence } from '@/lib/engine/parts';
import { readText } from '@/lib/engine/text';
import type { Level, Signal } from '@/lib/engine/types';
import { weigh } from '@/lib/engine/weigh';
import { LIMITS, RULES } from '@/lib/rules';
import type { LabelledDraft } from '@/scripts/corpus';

export const NEUTRAL: Evidence = { draft: {}, spans: [] };

/** The level that the rules give to a draft when the spans are known. */
export function goldLevel(labelled: Pick<LabelledDraft, 'draft' | 'spans'>): Level {
  const signals = labelled.spans.map((span): Signal => {
    const weight = weigh(span.type, span.words);
    return { ...span, confidence: 1, because: ['marked'], ...(weight && { weight }) };
  });
  const { draft } = labelled;
  return judge({ draft, text: readText(draft.text), signals, evidence: NEUTRAL }, RULES, LIMITS).level;
}
