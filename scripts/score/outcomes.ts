import type { Engine } from '@/lib/engine/engine';
import { rank } from '@/lib/engine/judge';
import type { Level, Signal } from '@/lib/engine/types';
import type { LabelledDraft } from '../corpus';

/** What an engine made of a labelled draft. */
export interface Outcome {
  readonly labelled: LabelledDraft;
  readonly level: Level;
  /** The signals it counted as a patient's. */
  readonly signals: readonly Signal[];
  /** How strongly it leans towards interrupting, for the curve. */
  readonly leaning: number;
}

export function assessAll(engine: Engine, drafts: readonly LabelledDraft[]): Outcome[] {
  return drafts.map((labelled) => {
    const { level, trace } = engine.explain(labelled.draft);
    return { labelled, level, signals: trace.signals, leaning: trace.evidence.interrupt ?? rank(level) / 3 };
  });
}

export function interrupts(level: Level): boolean {
  return rank(level) >= rank('warn');
}
