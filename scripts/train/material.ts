import type { ClusterMap } from '@/lib/classifiers/clusters';
import { draftFeatures } from '@/lib/classifiers/draft-features';
import { type Reading, readDraftWords } from '@/lib/classifiers/reading';
import { classOf } from '@/lib/classifiers/tagger';
import { type Surroundings, surroundings, tokenFeatures } from '@/lib/classifiers/token-features';
import { SentenceReader } from '@/lib/engine/reader';
import { SIGNALS } from '@/lib/signals';
import type { LabelledDraft } from '../corpus';
import { headTargets } from './targets';

/** A labelled draft, read once for training. */
export interface Example {
  readonly labelled: LabelledDraft;
  readonly reading: Reading;
  readonly features: readonly number[];
  /** 1 or 0 for each head. */
  readonly heads: readonly number[];
  readonly around: Surroundings;
  /** Features of each token, but for those that depend on the heads. */
  readonly tokens: readonly Uint32Array[];
  /** The tagger's class of each token. */
  readonly tags: readonly number[];
}

export function readExamples(drafts: readonly LabelledDraft[], clusters: ClusterMap): Example[] {
  const reader = new SentenceReader(SIGNALS);
  return drafts.map((labelled) => {
    const { text, signals } = reader.read(labelled.draft);
    const reading = readDraftWords(text, labelled.draft, signals, clusters);
    const around = surroundings(reading);
    return {
      labelled,
      reading,
      around,
      features: draftFeatures(reading),
      heads: headTargets(labelled),
      tokens: text.tokens.map((_, at) => Uint32Array.from(tokenFeatures(around, at))),
      tags: text.tokens.map((token) => {
        const span = labelled.spans.find(({ start, end }) => start < token.end && token.start < end);
        return span === undefined ? 0 : classOf(span.type);
      }),
    };
  });
}
