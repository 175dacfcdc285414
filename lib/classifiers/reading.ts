import { memoize } from '@/lib/engine/memoize';
import type { Passage, Reading, Text, Token } from '@/lib/engine/parts';
import { type Memory, NOBODY, namedIn, resolve, type Spoken } from '@/lib/engine/people/mentions';
import { touching } from '@/lib/engine/ranges';
import { type Draft, type Signal, SPAN_TYPES, type SpanType } from '@/lib/engine/types';
import { type ClusterMap, clustersOf } from './clusters';
import { hashString, mix, mixAll } from './hash';
import { keptWith } from './kept';
import { shapeOf } from './shape';

/** A sentence as the classifiers see it: numbers for each token, ready to be mixed into features. */
export interface SentenceWords {
  readonly text: Text;
  readonly signals: readonly Signal[];
  /** Their types, as bits (`bitOf`). */
  readonly types: number;
  readonly tokens: readonly Token[];
  /** Hash of the word, every digit as 0. */
  readonly words: readonly number[];
  /** Hash of the broad field of the word; of its first letters when the word is unknown. */
  readonly fields: readonly number[];
  /** Hash of the fine group of the word; of its last letters when the word is unknown. */
  readonly groups: readonly number[];
  /** Hash of the capitals, digits and marks of the word as it is written. */
  readonly shapes: readonly number[];
  /** The finders whose signals cover the token, with how sure they are. */
  readonly covering: readonly (readonly number[])[];
  /** Hash of all of these: what its neighbours' features hang on. */
  readonly prints: readonly number[];
}

/** A sentence in its draft. */
export interface PlacedWords {
  readonly start: number;
  readonly words: SentenceWords;
  /** Whom it speaks of; the same object as long as the sentence and what its pronouns stand for are the same. */
  readonly spoken: readonly Spoken[];
}

/** A draft as the classifiers see it. */
export interface DraftWords {
  readonly draft: Draft;
  readonly text: Text;
  readonly sentences: readonly PlacedWords[];
}

/** Turns drafts into numbers, each sentence once for as long as it stays the same. */
export class WordReader {
  readonly #sentence: (passage: Passage) => SentenceWords;

  constructor(map: ClusterMap) {
    this.#sentence = memoize((passage) => readWords(passage, map));
  }

  read({ text, passages }: Reading, draft: Draft): DraftWords {
    let memory = NOBODY;
    const sentences = passages.map(({ start, passage }) => {
      const words = this.#sentence(passage);
      const before = memory;
      const heard = keptHeard(words, before, () => resolve(namedIn(words.tokens), before));
      memory = heard.memory;
      return { start, words, spoken: heard.spoken };
    });
    return { draft, text, sentences };
  }
}

const keptHeard = keptWith<SentenceWords, ReturnType<typeof resolve>, Memory>();

/** A type as one bit of a number: there are fewer than 32. */
export function bitOf(type: SpanType): number {
  return 1 << SPAN_TYPES.indexOf(type);
}

function readWords({ text, signals }: Passage, map: ClusterMap): SentenceWords {
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
  const shapes = tokens.map(({ start, end }) => shapeOf(text.source.slice(start, end)));
  const covering = coveringSignals(tokens, signals);
  const prints = tokens.map((_, at) =>
    mixAll(words[at] ?? 0, fields[at] ?? 0, groups[at] ?? 0, shapes[at] ?? 0, ...(covering[at] ?? [])),
  );
  const types = signals.reduce((bits, { type }) => bits | bitOf(type), 0);
  return { text, signals, types, tokens, words, fields, groups, shapes, covering, prints };
}

function coveringSignals(tokens: readonly Token[], signals: readonly Signal[]): number[][] {
  const covering = tokens.map((): number[] => []);
  for (const signal of signals) {
    const { type, confidence, weight } = signal;
    const name = hashString(type);
    const sure = mix(name, Math.round(confidence * 4) + (weight === 'strong' ? 10 : 0));
    for (const at of touching(tokens, signal)) covering[at]?.push(name, sure);
  }
  return covering;
}

/** "47yom" and "52yom" are one word to a classifier. */
export function maskDigits(norm: string): string {
  return norm.replace(/\d/g, '0');
}
