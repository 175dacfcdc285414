/** How much each draft counts while something is learnt from it; 1 unless said. */
import { isEveryday, type LabelledDraft } from '../corpus';

/**
 * Everyday posts are a seventh of the corpora, and most of them are easy. The last step, which sets how likely is likely, is to
 * mind the hard ones: the larger their share, the fewer risky drafts it finds.
 */
const EVERYDAY = { heads: 1, levels: 0.7 } as const;

/**
 * Whether to interrupt is about harmless drafts against risky ones. One that deserves a note is neither: being asked about
 * it costs its author less. The last step, which knows the other answers, can tell such drafts better than a head can.
 */
const BETWEEN = { heads: 0.15, levels: 0.8 } as const;

/** What is learnt: the answers for a whole draft, or how its level follows from them. */
type Step = keyof typeof EVERYDAY;

/** How much a draft counts for the answer whether it is to be interrupted. */
export function forInterrupting(labelled: LabelledDraft, step: Step): number {
  return labelled.level === 'caution' ? BETWEEN[step] : everyday(labelled, step);
}

/** How much a draft counts for every other answer. */
export function everyday(labelled: LabelledDraft, step: Step): number {
  return isEveryday(labelled) ? EVERYDAY[step] : 1;
}
