/**
 * Trains the classifiers on the labelled corpora and writes `assets/weights.json`. The locked worlds take no part.
 *
 *   npm run train
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isLocked, readCorpora } from './corpus';
import { trainOnce } from './train/remembered';

const FILE = 'assets/weights.json';

const started = Date.now();
const drafts = readCorpora().filter((labelled) => !isLocked(labelled));
const json = JSON.stringify(trainOnce(drafts).packed);
mkdirSync('assets', { recursive: true });
writeFileSync(FILE, `${json}\n`);
process.stdout.write(
  `${FILE}: ${drafts.length} drafts, ${kilobytes(json.length)}, compressed ${kilobytes(gzipSync(json).length)}, ` +
    `${Math.round((Date.now() - started) / 1000)} s\n`,
);

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
