/**
 * Trains the classifiers on the labelled corpora and writes `assets/weights.json`.
 *
 *   npm run train
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readClusters } from '@/lib/classifiers/clusters';
import type { PackedWeights } from '@/lib/classifiers/weights';
import { readCorpora } from './corpus';
import { packTable } from './train/compress';
import { train } from './train/train';
import { clusterVocabulary } from './train/vocabulary';

const FILE = 'assets/weights.json';

const started = Date.now();
const drafts = readCorpora();
const clusters = clusterVocabulary(drafts);
const { weights } = train(drafts, readClusters(clusters));
const packed: PackedWeights = {
  clusters,
  heads: packTable(weights.heads),
  tagger: packTable(weights.tagger),
  spans: weights.spans,
  decision: weights.decision,
};
const json = JSON.stringify(packed);
mkdirSync('assets', { recursive: true });
writeFileSync(FILE, `${json}\n`);
process.stdout.write(
  `${FILE}: ${drafts.length} drafts, ${kilobytes(json.length)}, compressed ${kilobytes(gzipSync(json).length)}, ` +
    `${Math.round((Date.now() - started) / 1000)} s\n`,
);

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
