import { LruMap } from '@/lib/engine/lru-map';
import { memoize } from '@/lib/engine/memoize';
import type { Part } from '@/lib/engine/people/mentions';
import { type Draft, SPAN_TYPES } from '@/lib/engine/types';
import { hashString, mix } from './hash';
import { keptWith } from './kept';
import {
  type Joints,
  jointsOf,
  lastOutlineFeatures,
  type Outline,
  outlineFeatures,
  outlinesOf,
} from './outline-features';
import { bitOf, type DraftWords, type PlacedWords, type SentenceWords } from './reading';

export type Features = readonly number[];

/** How often somebody is mentioned makes no difference from here on. */
const MOST_MENTIONS = 3;
/** Number of tokens at either end of a draft whose place matters. */
const EDGE = 3;

const T = {
  word: 1,
  pair: 2,
  group: 3,
  field: 4,
  fieldPair: 5,
  wordField: 6,
  fieldWord: 7,
  kindWord: 8,
  first: 9,
  firstField: 10,
  last: 11,
  kind: 12,
  length: 13,
  author: 14,
  mention: 15,
  lead: 16,
  signal: 17,
  signalKind: 18,
  signalPair: 19,
} as const;

/** Features of a whole draft, each once: words, word clusters, their pairs, the outline, who is mentioned, what finders saw. */
export function draftFeatures(draft: DraftWords): number[] {
  return [...new Set(featureLists(draft).flat(2))];
}

/**
 * The same in two groups of lists, features as often as they occur: those of the draft as a whole, and those of each
 * sentence, kept with it.
 */
export const featureLists = memoize((draft: DraftWords): [whole: Features[], sentences: Features[]] => {
  const outlines = outlinesOf(draft);
  const kind = hashString(draft.draft.kind);
  const joints = jointsOf(outlines);
  const sentences = draft.sentences.flatMap(({ words }, at) => {
    const outline = outlines[at];
    const joint = joints[at];
    return outline && joint ? [keptFeatures(words, outline, joint, nextWord(draft, at), kind)] : [];
  });
  const setting = [
    ...settingFeatures(draft),
    ...edgeFeatures(draft),
    ...peopleFeatures(draft),
    ...lastOutlineFeatures(outlines),
  ];
  return [[typeFeatures(draft, kind), setting], sentences];
});

interface NextWord {
  readonly word: number;
  readonly field: number;
}

/** The first word after a sentence. */
function nextWord({ sentences }: DraftWords, at: number): NextWord | undefined {
  for (let next = at + 1; next < sentences.length; next++) {
    const { words: [word] = [], fields: [field] = [] } = sentences[next]?.words ?? {};
    if (word !== undefined && field !== undefined) return { word, field };
  }
  return undefined;
}

const kept = keptWith<Outline, readonly number[]>();

function keptFeatures(
  words: SentenceWords,
  outline: Outline,
  joints: Joints,
  next: NextWord | undefined,
  kind: number,
): readonly number[] {
  const { stepBefore, stepAfter, boneBefore, boneAfter } = joints;
  const joined = mix(mix(mix(stepBefore, stepAfter), boneBefore), boneAfter);
  const around = mix(mix(mix(joined, next?.word ?? 0), next?.field ?? 0), kind);
  return kept(outline, around, () => [
    ...wordFeatures(words, next, kind),
    ...outlineFeatures(outline, joints),
    ...signalFeatures(words),
  ]);
}

function wordFeatures({ words, fields, groups }: SentenceWords, next: NextWord | undefined, kind: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const field = fields[at] ?? 0;
    found.push(mix(T.word, word), mix(T.group, groups[at] ?? 0), mix(T.field, field), mix(mix(T.kindWord, kind), word));
    const after = words[at + 1] ?? next?.word;
    const fieldAfter = fields[at + 1] ?? next?.field;
    if (after === undefined || fieldAfter === undefined) continue;
    found.push(mix(mix(T.pair, word), after), mix(mix(T.fieldPair, field), fieldAfter));
    found.push(mix(mix(T.wordField, word), fieldAfter), mix(mix(T.fieldWord, field), after));
  }
  return found;
}

function signalFeatures({ signals }: SentenceWords): number[] {
  return signals.flatMap(({ type, confidence, weight }) => {
    const name = mix(T.signal, hashString(type));
    const sure = mix(name, Math.round(confidence * 5));
    return weight === undefined ? [sure] : [sure, mix(name, hashString(weight))];
  });
}

/** The words at one end of a draft with their fields, the outermost first; read from the start (1) or the end (-1). */
function edgeWords(sentences: readonly PlacedWords[], step: 1 | -1): [word: number, field: number][] {
  const found: [number, number][] = [];
  for (let at = step > 0 ? 0 : sentences.length - 1; found.length < EDGE; at += step) {
    const { words, fields } = sentences[at]?.words ?? {};
    if (words === undefined || fields === undefined) break;
    const inner = step > 0 ? 0 : words.length - 1;
    for (let by = 0; by < words.length && found.length < EDGE; by++) {
      found.push([words[inner + step * by] ?? 0, fields[inner + step * by] ?? 0]);
    }
  }
  return found;
}

/** The first and the last words, with their place. */
function edgeFeatures({ sentences }: DraftWords): number[] {
  const first = edgeWords(sentences, 1);
  const last = edgeWords(sentences, -1).reverse();
  return [
    ...first.flatMap(([word, field], at) => [
      mix(mix(T.first + 100 * at, word), 0),
      mix(mix(T.firstField + 100 * at, field), 0),
    ]),
    ...last.map(([word], at) => mix(mix(T.last + 100 * (last.length - at), word), 0)),
  ];
}

function settingFeatures({ draft, sentences }: DraftWords): number[] {
  const count = sentences.reduce((sum, { words }) => sum + words.words.length, 0);
  return [kindFeature(draft), mix(T.length, Math.min(7, Math.floor(Math.log2(count + 1)))), ...authorFeatures(draft)];
}

/** The kind of a draft. */
export function kindFeature({ kind }: Draft): number {
  return mix(T.kind, hashString(kind));
}

/** What the profile of its author tells. */
export function authorFeatures({ author }: Draft): number[] {
  const told = (['city', 'facility', 'specialty'] as const).filter((name) => author?.[name] !== undefined);
  return told.map((name) => mix(T.author, hashString(name)));
}

function peopleFeatures({ sentences }: DraftWords): number[] {
  const found: number[] = [];
  const counts = { named: new Map<Part, number>(), pronouns: new Map<Part, number>() };
  let lead: string | undefined;
  for (const { spoken } of sentences) {
    for (const { part, stands } of spoken) {
      if (part !== 'author' && part !== 'addressee') lead ??= part;
      const count = stands ? counts.pronouns : counts.named;
      const seen = (count.get(part) ?? 0) + 1;
      if (seen > MOST_MENTIONS) continue;
      count.set(part, seen);
      found.push(mix(mix(T.mention, hashString(stands ? `${part}'s pronoun` : part)), seen));
    }
  }
  return [...found, mix(T.lead, hashString(lead ?? 'nobody'))];
}

/** Drafts mostly keep the types of their details from one key to the next. */
const keptTypes = new LruMap<string, readonly number[]>(8);

/** The types of what the finders saw, and their pairs. */
function typeFeatures({ sentences }: DraftWords, kind: number): readonly number[] {
  const seen = sentences.reduce((types, { words }) => types | words.types, 0);
  return keptTypes.getOrInsertComputed(`${kind} ${seen}`, () => {
    const names = SPAN_TYPES.filter((type) => (seen & bitOf(type)) !== 0)
      .sort()
      .map(hashString);
    return names.flatMap((name, at) => [
      mix(mix(T.signal, name), 99),
      mix(mix(T.signalKind, name), kind),
      ...names.slice(at + 1).map((other) => mix(mix(T.signalPair, name), other)),
    ]);
  });
}
