import type { Text, Token } from '@/lib/engine/parts';
import type { Draft, Signal } from '@/lib/engine/types';
import { type ClusterMap, clustersOf } from './clusters';
import { hashString } from './hash';

/** A draft as the classifiers see it: numbers for each token, ready to be mixed into features. */
export interface Reading {
  readonly draft: Draft;
  readonly text: Text;
  readonly signals: readonly Signal[];
  readonly tokens: readonly Token[];
  /** Hash of the word, every digit as 0. */
  readonly words: readonly number[];
  /** Hash of the broad field of the word; of its first letters when the word is unknown. */
  readonly fields: readonly number[];
  /** Hash of the fine group of the word; of its last letters when the word is unknown. */
  readonly groups: readonly number[];
}

export function readDraftWords(text: Text, draft: Draft, signals: readonly Signal[], map: ClusterMap): Reading {
  const { tokens } = text;
  const words: number[] = [];
  const fields: number[] = [];
  const groups: number[] = [];
  for (const { norm } of tokens) {
    const clusters = clustersOf(norm, map);
    const masked = maskDigits(norm);
    words.push(hashString(masked));
    fields.push(clusters === undefined ? hashString(`<${masked.slice(0, 3)}`) : clusters.field + 1);
    groups.push(clusters === undefined ? hashString(`${masked.slice(-3)}>`) : clusters.group + 1000);
  }
  return { draft, text, signals, tokens, words, fields, groups };
}

/** "47yom" and "52yom" are one word to a classifier. */
export function maskDigits(norm: string): string {
  return norm.replace(/\d/g, '0');
}
