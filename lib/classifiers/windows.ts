import type { Spoken } from '@/lib/engine/people/mentions';
import { hashString, mix } from './hash';
import { keptWith } from './kept';
import type { DraftWords, PlacedWords, SentenceWords } from './reading';

/** How many words to either side a token's features look at. */
export const REACH = 2;
/** Stands for a word where there is none. */
export const NONE = 0x5bd1e995;
/** From this sentence on it makes no difference which one it is. */
const LATER = 3;

/** What the features of a sentence's tokens are read from: the sentence, and what stands around it. */
export interface Window {
  /** `REACH` tokens before the sentence, its own, and `REACH` after it; `NONE` where there are none. */
  readonly words: readonly number[];
  readonly fields: readonly number[];
  readonly groups: readonly number[];
  readonly shapes: readonly number[];
  readonly covering: readonly (readonly number[])[];
  /** The sentence's own tokens. */
  readonly norms: readonly string[];
  /** For each of them, whether it is a punctuation mark. */
  readonly marks: readonly boolean[];
  /** For each of them, whether the sentence begins with it. */
  readonly opens: readonly boolean[];
  /** For each of them, the part of the person mentioned last. */
  readonly people: readonly number[];
  /** Whether this is the first, second, third or a later sentence: 0 to 3. */
  readonly place: number;
  readonly kind: number;
  /** Words of the author's profile. */
  readonly profile: ReadonlySet<string>;
}

/** A token of a draft; `undefined` beyond its ends. */
type Near = { readonly words: SentenceWords; readonly at: number } | undefined;

/** A window for each sentence, the same object as long as nothing in it changes. */
export function windowsOf({ draft, sentences }: DraftWords): Window[] {
  const kind = hashString(draft.kind);
  const { city = '', facility = '' } = draft.author ?? {};
  const profile = new Set(`${city} ${facility}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  let person = hashString('nobody');
  return sentences.map(({ words, spoken }, index) => {
    const before = person;
    const place = Math.min(LATER, index);
    const outside = printNearBy(printNearBy(mix(before, place), sentences, index, -1), sentences, index, 1);
    const last = spoken.findLast(isSomebody);
    if (last !== undefined) person = hashString(last.part);
    return keptWindows(spoken, outside, () => ({
      ...padded(words, nearBy(sentences, index, -1).reverse(), nearBy(sentences, index, 1)),
      norms: words.tokens.map(({ norm }) => norm),
      marks: words.tokens.map((token) => token.kind === 'punctuation'),
      opens: words.tokens.map(({ start }) => start === 0),
      people: peopleAt(words.tokens.length, spoken, before),
      place,
      kind,
      profile,
    }));
  });
}

const keptWindows = keptWith<readonly Spoken[], Window>();

/** The next `REACH` tokens outside a sentence, nearest first. */
function nearBy(sentences: readonly PlacedWords[], index: number, step: 1 | -1): Near[] {
  const found: Near[] = [];
  for (let next = index + step; found.length < REACH; next += step) {
    const words = sentences[next]?.words;
    if (words === undefined) return [...found, ...Array.from({ length: REACH - found.length }, () => undefined)];
    const { length } = words.tokens;
    for (let by = 0; by < length && found.length < REACH; by++)
      found.push({ words, at: step > 0 ? by : length - 1 - by });
  }
  return found;
}

/** The same as one number, mixed into another; asked for every sentence with every key. */
function printNearBy(seed: number, sentences: readonly PlacedWords[], index: number, step: 1 | -1): number {
  let hash = seed;
  let found = 0;
  for (let next = index + step; found < REACH; next += step) {
    const prints = sentences[next]?.words.prints;
    if (prints === undefined) return mix(hash, NONE + found);
    for (let by = 0; by < prints.length && found < REACH; by++, found++) {
      hash = mix(hash, prints[step > 0 ? by : prints.length - 1 - by] ?? NONE);
    }
  }
  return hash;
}

function padded(own: SentenceWords, left: readonly Near[], right: readonly Near[]) {
  const numbers = (of: 'words' | 'fields' | 'groups' | 'shapes') => {
    const value = (near: Near): number => near?.words[of][near.at] ?? NONE;
    return [...left.map(value), ...own[of], ...right.map(value)];
  };
  const signals = (near: Near) => near?.words.covering[near.at] ?? [];
  return {
    words: numbers('words'),
    fields: numbers('fields'),
    groups: numbers('groups'),
    shapes: numbers('shapes'),
    covering: [...left.map(signals), ...own.covering, ...right.map(signals)],
  };
}

function isSomebody({ part }: Spoken): boolean {
  return part !== 'addressee' && part !== 'author';
}

function peopleAt(count: number, spoken: readonly Spoken[], before: number): number[] {
  const people = new Map(spoken.filter(isSomebody).map(({ at, part }) => [at, hashString(part)]));
  let last = before;
  return Array.from({ length: count }, (_, at) => {
    last = people.get(at) ?? last;
    return last;
  });
}
