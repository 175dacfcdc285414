import type { ClusterMap } from '@/lib/classifiers/clusters';
import { draftFeatures } from '@/lib/classifiers/draft-features';
import { type DraftWords, WordReader } from '@/lib/classifiers/reading';
import { classOf } from '@/lib/classifiers/tagger';
import { type Sink, tokenFeatures } from '@/lib/classifiers/token-features';
import { type Window, windowsOf } from '@/lib/classifiers/windows';
import type { Text } from '@/lib/engine/parts';
import { overlap } from '@/lib/engine/ranges';
import { SentenceReader } from '@/lib/engine/reader';
import { SIGNALS } from '@/lib/signals';
import type { LabelledDraft } from '../corpus';
import { type Lesson, lessonsOf } from './lessons';
import { headTargets } from './targets';

/** A labelled draft, read once for training. */
export interface Example {
  readonly labelled: LabelledDraft;
  readonly text: Text;
  readonly words: DraftWords;
  readonly features: readonly number[];
  /** 1 or 0 for each head. */
  readonly heads: readonly number[];
  readonly lessons: readonly Lesson[];
  readonly windows: readonly Window[];
  /** Features of each token, but for those that depend on the heads. */
  readonly tokens: readonly Uint32Array[];
  /** The tagger's class of each token. */
  readonly tags: readonly number[];
}

export function readExamples(drafts: readonly LabelledDraft[], clusters: ClusterMap): Example[] {
  const reader = new SentenceReader(SIGNALS);
  const wordReader = new WordReader(clusters);
  return drafts.map((labelled) => {
    const reading = reader.read(labelled.draft);
    const { text } = reading;
    const words = wordReader.read(reading, labelled.draft);
    const windows = windowsOf(words);
    const whole = { labelled, words, features: draftFeatures(words), heads: headTargets(labelled) };
    return {
      ...whole,
      lessons: lessonsOf(whole),
      text,
      windows,
      tokens: windows.flatMap((window) =>
        window.norms.map((_, at) => listed((give) => tokenFeatures(window, at, give))),
      ),
      tags: text.tokens.map((token) => {
        const span = labelled.spans.find((each) => overlap(each, token));
        return span === undefined ? 0 : classOf(span.type);
      }),
    };
  });
}

/** Features that are given away one by one, as a list. */
export function listed(features: (give: Sink) => void): Uint32Array {
  const list: number[] = [];
  features((feature) => list.push(feature));
  return Uint32Array.from(list);
}
