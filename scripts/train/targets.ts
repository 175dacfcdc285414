/** What the heads learn: what the rules make of the labelled spans, and the labelled level itself. */

import { HEADS, type Head } from '@/lib/classifiers/heads';
import { type Judgement, judge, rank } from '@/lib/engine/judge';
import { readText } from '@/lib/engine/text';
import type { Signal } from '@/lib/engine/types';
import { LIMITS, RULES } from '@/lib/rules';
import type { LabelledDraft } from '../corpus';

const NOTHING = { draft: {}, spans: [] };

/** What the rules make of the labelled spans. */
export function judgedByRules({ draft, spans }: Pick<LabelledDraft, 'draft' | 'spans'>): Judgement {
  const signals = spans.map((span): Signal => ({ ...span, confidence: 1, because: [] }));
  return judge({ draft, text: readText(draft.text), signals, evidence: NOTHING }, RULES, LIMITS);
}

/** 1 or 0 for each head, in the order of `HEADS`. */
export function headTargets(labelled: LabelledDraft): number[] {
  const { spans, level } = labelled;
  const { findings } = judgedByRules(labelled);
  const rules = new Set(findings.map(({ rule }) => rule));
  const types = new Set<string>(spans.map(({ type }) => type));
  const truths: Record<Head, boolean> = {
    patient: spans.length > 0 || level !== 'clear',
    direct: rules.has('direct-identifier') || rules.has('picture'),
    spelled: rules.has('spelled-out'),
    sum: rules.has('sum-of-details'),
    confirm: types.has('CONFIRM'),
    detail: types.has('CONFIRM') && level === 'stop',
    advice: types.has('ADVICE'),
    contempt: types.has('CONTEMPT'),
    boundary: types.has('BOUNDARY'),
    consent: types.has('CONSENT'),
    changed: types.has('CHANGED'),
    note: rank(level) >= rank('caution'),
    interrupt: rank(level) >= rank('warn'),
    stop: level === 'stop',
  };
  return HEADS.map((head) => (truths[head] ? 1 : 0));
}
