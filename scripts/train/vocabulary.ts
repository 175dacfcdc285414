/** The words that get clusters: those of the corpora and the most frequent ones of the language. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readText } from '@/lib/engine/text';
import type { LabelledDraft } from '../corpus';
import { clusterWords } from './cluster';
import { loadVectors } from './glove';

const FREQUENT = 12_000;

/** Word clusters in the shipped form. Kept in `.cache/` until the words or the clustering change. */
export function clusterVocabulary(drafts: readonly LabelledDraft[]): string {
  const words = corpusWords(drafts);
  const code = readFileSync(new URL('./cluster.ts', import.meta.url), 'utf8');
  const file = `.cache/clusters-${createHash('sha256')
    .update(code)
    .update([...words].join(' '))
    .digest('hex')
    .slice(0, 16)}.txt`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const vectors = loadVectors();
  const clusters = clusterWords(vectors, new Set([...words, ...vectors.words.slice(0, FREQUENT)]));
  writeFileSync(file, clusters);
  return clusters;
}

function corpusWords(drafts: readonly LabelledDraft[]): Set<string> {
  const words = drafts.flatMap(({ draft }) => readText(draft.text).tokens.map(({ norm }) => norm));
  return new Set(words.flatMap((word) => [word, word.replace(/'.*/, ''), word.replace(/^#/, '')]).sort());
}
