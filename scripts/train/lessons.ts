/** What the heads are taught: whole drafts, and each stretch of a longer one with what is told in it alone. */
import { stretchesOf } from '@/lib/classifiers/stretches';
import { rank } from '@/lib/engine/judge';
import type { Level } from '@/lib/engine/types';
import type { LabelledDraft } from '../corpus';
import type { Example } from './material';
import { headTargets, judgedByRules } from './targets';

export interface Lesson {
  readonly labelled: LabelledDraft;
  readonly features: ArrayLike<number>;
  /** 1 or 0 for each head. */
  readonly heads: readonly number[];
  /** How much it counts. */
  readonly share: number;
}

/** Stretches overlap, and their draft is learnt from, too. */
const STRETCH_SHARE = 0.5;

export function lessonsOf({
  labelled,
  words,
  features,
  heads,
}: Pick<Example, 'labelled' | 'words' | 'features' | 'heads'>): Lesson[] {
  const stretches = stretchesOf(words).map((lists, at): Lesson => {
    const part = between(
      labelled,
      words.sentences[at]?.start ?? 0,
      words.sentences[at + 2]?.start ?? labelled.draft.text.length,
    );
    return { labelled: part, features: Uint32Array.from(lists.flat()), heads: headTargets(part), share: STRETCH_SHARE };
  });
  return [{ labelled, features, heads, share: 1 }, ...stretches];
}

/** A part of a draft with its own spans, and the level that they come to, at most that of the whole. */
function between(labelled: LabelledDraft, start: number, end: number): LabelledDraft {
  const text = labelled.draft.text.slice(start, end);
  const spans = labelled.spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  const draft = { ...labelled.draft, text };
  const { level } = judgedByRules({ draft, spans });
  return { ...labelled, draft, spans, level: lower(level, labelled.level) };
}

function lower(a: Level, b: Level): Level {
  return rank(a) < rank(b) ? a : b;
}
