/** How much each draft counts while something is learnt from it; 1 unless said. */
import { EVERYDAY_WORLDS, type LabelledDraft } from '../corpus';

/** What is posted most is a small part of the corpora, which are full of risk. */
const EVERYDAY = { heads: 4, levels: 3 } as const;

/**
 * Whether to interrupt is about harmless drafts against risky ones. One that deserves a note is neither: being asked about
 * it costs its author less. The last step, which knows the other answers, can tell such drafts better than a head can.
 */
const BETWEEN = { heads: 0.15, levels: 0.6 } as const;

/** What is learnt: the answers for a whole draft, or how its level follows from them. */
type Step = keyof typeof EVERYDAY;

/** How much a draft counts for the answer whether it is to be interrupted. */
export function forInterrupting(labelled: LabelledDraft, step: Step): number {
  return labelled.level === 'caution' ? BETWEEN[step] : everyday(labelled, step);
}

/** How much a draft counts for every other answer. */
export function everyday({ world }: LabelledDraft, step: Step): number {
  return EVERYDAY_WORLDS.includes(world) ? EVERYDAY[step] : 1;
}
