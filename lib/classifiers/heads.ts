/** The questions that are answered for a whole draft, by logistic regression over its features. */
import { draftFeatures } from './draft-features';
import { sigmoid } from './logistic';
import type { Reading } from './reading';
import { type SparseTable, scoreFeatures } from './sparse-table';

export const HEADS = [
  'patient',
  'direct',
  'spelled',
  'sum',
  'confirm',
  'detail',
  'advice',
  'contempt',
  'boundary',
  'consent',
  'changed',
  'note',
  'interrupt',
  'stop',
] as const;
export type Head = (typeof HEADS)[number];

/** Probabilities in the order of `HEADS`. */
export function scoreHeads(reading: Reading, table: SparseTable): number[] {
  const features = draftFeatures(reading);
  return [...scoreFeatures(table, features, headValue(features))].map(sigmoid);
}

/** The value of each feature: long drafts have many, and each says less. */
export function headValue(features: readonly number[]): number {
  return 4 / Math.sqrt(features.length);
}
