/** How much each draft counts while something is learnt from it; 1 unless said. */
import { EVERYDAY_WORLDS, type LabelledDraft } from '../corpus';

/** What is posted most is a small part of the corpora, which are full of risk. */
const EVERYDAY = 4;

/**
 * Whether to interrupt is about harmless drafts against risky ones. One that deserves a note is neither: being asked about
 * it costs its author little, and telling it from a risky one is what the other answers are for.
 */
const BETWEEN = 0.15;

/** How much a draft counts for the answer whether it is to be interrupted. */
export function forInterrupting(labelled: LabelledDraft): number {
  return labelled.level === 'caution' ? BETWEEN : everyday(labelled);
}

/** How much a draft counts for every other answer. */
export function everyday({ world }: LabelledDraft): number {
  return EVERYDAY_WORLDS.includes(world) ? EVERYDAY : 1;
}
