/** Clusters word vectors in two levels with spherical k-means (Dhillon, Modha 2001). */
import { DIMENSIONS, type Vectors } from './glove';
import { seededRandom, shuffled } from './random';

const FIELDS = 192;
const GROUP_SIZE = 16;
const ROUNDS = 12;

/** The shipped form of word clusters (`lib/classifiers/clusters.ts`): a line a group, an empty line between fields. */
export function clusterWords(vectors: Vectors, vocabulary: ReadonlySet<string>): string {
  const rows = vectors.words.flatMap((word, at) => (vocabulary.has(word) ? [at] : []));
  const fields = kMeans(vectors.rows, rows, FIELDS, 1);
  return fields
    .map((field) =>
      kMeans(vectors.rows, field, Math.ceil(field.length / GROUP_SIZE), 2)
        .map((group) =>
          group
            .map((row) => vectors.words[row])
            .sort()
            .join(' '),
        )
        .join('\n'),
    )
    .join('\n\n');
}

function kMeans(data: Float32Array, rows: readonly number[], k: number, seed: number): number[][] {
  let centres = shuffled(rows, seededRandom(seed))
    .slice(0, k)
    .map((row) => vectorOf(data, row));
  let clusters: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    clusters = centres.map(() => []);
    for (const row of rows) clusters[nearest(data, row, centres)]?.push(row);
    clusters = clusters.filter((cluster) => cluster.length > 0);
    centres = clusters.map((cluster) => direction(data, cluster));
  }
  return clusters;
}

function vectorOf(data: Float32Array, row: number): Float32Array {
  return data.slice(row * DIMENSIONS, (row + 1) * DIMENSIONS);
}

function nearest(data: Float32Array, row: number, centres: readonly Float32Array[]): number {
  let best = 0;
  let closest = Number.NEGATIVE_INFINITY;
  centres.forEach((centre, at) => {
    let dot = 0;
    for (let d = 0; d < DIMENSIONS; d++) dot += (data[row * DIMENSIONS + d] ?? 0) * (centre[d] ?? 0);
    if (dot > closest) [best, closest] = [at, dot];
  });
  return best;
}

function direction(data: Float32Array, rows: readonly number[]): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  for (const row of rows)
    for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] ?? 0) + (data[row * DIMENSIONS + d] ?? 0);
  const norm = Math.hypot(...sum) || 1;
  return sum.map((value) => value / norm);
}
