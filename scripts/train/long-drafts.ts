/**
 * Long drafts, put together from those of one world: harmless ones, and among half of them one that tells of somebody. The
 * last step learns from them that what is told in one place of a long draft is as grave as if it stood alone, and that
 * much harmless text is harmless.
 */
import type { ClusterMap } from '@/lib/classifiers/clusters';
import { WordReader } from '@/lib/classifiers/reading';
import { SentenceReader } from '@/lib/engine/reader';
import { SIGNALS } from '@/lib/signals';
import type { LabelledDraft } from '../corpus';
import type { Example } from './material';
import { seededRandom, shuffled } from './random';
import { headTargets } from './targets';

/** A draft as the last step sees it. */
export type Judged = Pick<Example, 'labelled' | 'text' | 'words' | 'heads'>;

/** One in so many drafts that tell of somebody is put among harmless ones. */
const ONE_IN = 8;
/** Up to so many UTF-16 code units of harmless drafts are put together; of most fewer. */
const MOST = 3_000;
const LEAST = 300;

export function readLongDrafts(drafts: readonly LabelledDraft[], clusters: ClusterMap): Judged[] {
  const reader = new SentenceReader(SIGNALS);
  const wordReader = new WordReader(clusters);
  return longDrafts(drafts).map((labelled) => {
    const reading = reader.read(labelled.draft);
    return {
      labelled,
      text: reading.text,
      words: wordReader.read(reading, labelled.draft),
      heads: headTargets(labelled),
    };
  });
}

/** Deterministic: one seed, one order. */
export function longDrafts(drafts: readonly LabelledDraft[]): LabelledDraft[] {
  const random = seededRandom(3);
  const worlds = [...new Set(drafts.map(({ world }) => world))].sort();
  return worlds.flatMap((world) => {
    const own = shuffled(
      drafts.filter((labelled) => labelled.world === world),
      random,
    );
    const harmless = own.filter(({ level }) => level === 'clear');
    if (harmless.length === 0) return [];
    const told = own
      .filter(({ level }) => level !== 'clear')
      .slice(0, Math.ceil((own.length - harmless.length) / ONE_IN));
    const alone = harmless.slice(0, Math.max(told.length, Math.ceil(harmless.length / ONE_IN)));
    return [...told, ...alone].map((labelled) => among(labelled, harmless, random));
  });
}

/** A draft with harmless ones before and after it. */
function among(labelled: LabelledDraft, harmless: readonly LabelledDraft[], random: () => number): LabelledDraft {
  const length = LEAST * (MOST / LEAST) ** random();
  const before: string[] = [];
  const after: string[] = [];
  for (let left = length; left > 0; ) {
    const text = harmless[Math.floor(random() * harmless.length)]?.draft.text ?? '';
    (random() < 0.5 ? before : after).push(text);
    left -= text.length + 1;
  }
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  return {
    ...labelled,
    draft: { ...labelled.draft, text: [...before, labelled.draft.text, ...after].join(random() < 0.5 ? ' ' : '\n') },
    spans: labelled.spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start })),
  };
}
