/**
 * Training takes more than an hour, and both the shipped weights and the score need it. So it is remembered in
 * `.cache/` until a draft, what is read in it or the way of learning changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClusters } from '@/lib/classifiers/clusters';
import { type PackedWeights, unpackWeights, type Weights } from '@/lib/classifiers/weights';
import type { LabelledDraft } from '../corpus';
import { packTable } from './compress';
import { type Example, readExamples } from './material';
import { type Training, train } from './train';
import { clusterVocabulary } from './vocabulary';

const FOLDER = '.cache/training';
/** What decides how examples are learnt from. */
const CODE = ['lib/classifiers', 'scripts/train'];

interface Remembered {
  readonly weights: PackedWeights;
  /** Weights trained without a fold, with the worlds of that fold. */
  readonly folds: readonly { readonly worlds: readonly string[]; readonly weights: PackedWeights }[];
}

export interface PackedTraining {
  readonly packed: PackedWeights;
  readonly training: Training;
}

export function trainOnce(drafts: readonly LabelledDraft[]): PackedTraining {
  const clusters = clusterVocabulary(drafts);
  const examples = readExamples(drafts, readClusters(clusters));
  const file = join(FOLDER, `${fingerprint(examples)}.json`);
  if (!existsSync(file)) {
    const remembered = JSON.stringify(trainAnew(examples, clusters));
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, remembered);
  }
  const { weights, folds }: Remembered = JSON.parse(readFileSync(file, 'utf8'));
  const unseen = folds.flatMap(({ worlds, weights: packed }) => {
    const unpacked = unpackWeights(packed);
    return worlds.map((world) => [world, unpacked] as const);
  });
  return { packed: weights, training: { weights: unpackWeights(weights), unseen: new Map(unseen) } };
}

function trainAnew(examples: readonly Example[], clusters: string): Remembered {
  const { weights, unseen } = train(examples, readClusters(clusters));
  const pack = ({ heads, tagger, spans, decision }: Weights): PackedWeights => ({
    clusters,
    heads: packTable(heads),
    tagger: packTable(tagger),
    spans,
    decision,
  });
  const folds = [...new Set(unseen.values())].map((fold) => ({
    worlds: [...unseen].filter(([, of]) => of === fold).map(([world]) => world),
    weights: pack(fold),
  }));
  return { weights: pack(weights), folds };
}

function fingerprint(examples: readonly Example[]): string {
  const hash = createHash('sha256');
  for (const { labelled, features, heads, tokens, tags } of examples) {
    hash.update(JSON.stringify([labelled.world, labelled.draft.kind, labelled.draft.author, features, heads, tags]));
    for (const token of tokens) hash.update(token);
  }
  for (const folder of CODE) {
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort()) {
      hash.update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
