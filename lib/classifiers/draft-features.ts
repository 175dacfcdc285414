import { findMentions, type Mention } from '@/lib/engine/people/mentions';
import { hashString, mix } from './hash';
import { outlineFeatures } from './outline-features';
import type { Reading } from './reading';

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
export function draftFeatures(reading: Reading): number[] {
  const found = new Set<number>();
  const { words, fields, groups } = reading;
  const count = words.length;
  const kind = hashString(reading.draft.kind);
  for (let at = 0; at < count; at++) {
    const word = words[at] ?? 0;
    const field = fields[at] ?? 0;
    found.add(mix(T.word, word));
    found.add(mix(T.group, groups[at] ?? 0));
    found.add(mix(T.field, field));
    found.add(mix(mix(T.kindWord, kind), word));
    if (at < EDGE) {
      found.add(mix(mix(T.first + 100 * at, word), 0));
      found.add(mix(mix(T.firstField + 100 * at, field), 0));
    }
    if (at >= count - EDGE) found.add(mix(mix(T.last + 100 * (count - at), word), 0));
    if (at + 1 === count) continue;
    const nextWord = words[at + 1] ?? 0;
    const nextField = fields[at + 1] ?? 0;
    found.add(mix(mix(T.pair, word), nextWord));
    found.add(mix(mix(T.fieldPair, field), nextField));
    found.add(mix(mix(T.wordField, word), nextField));
    found.add(mix(mix(T.fieldWord, field), nextWord));
  }
  addSetting(found, reading, kind);
  const mentions = findMentions(reading.text);
  for (const feature of outlineFeatures(reading, mentions)) found.add(feature);
  addPeople(found, mentions);
  addSignals(found, reading, kind);
  return [...found];
}

function addSetting(found: Set<number>, { draft, words }: Reading, kind: number): void {
  found.add(mix(T.kind, kind));
  found.add(mix(T.length, Math.min(7, Math.floor(Math.log2(words.length + 1)))));
  for (const name of ['city', 'facility', 'specialty'] as const) {
    if (draft.author?.[name] !== undefined) found.add(mix(T.author, hashString(name)));
  }
}

function addPeople(found: Set<number>, mentions: readonly Mention[]): void {
  const counts = new Map<string, number>();
  let lead: string | undefined;
  for (const { part, of } of mentions) {
    const name = of === undefined ? part : `${part}'s pronoun`;
    const seen = (counts.get(name) ?? 0) + 1;
    counts.set(name, seen);
    if (seen <= 3) found.add(mix(mix(T.mention, hashString(name)), seen));
    if (part !== 'author' && part !== 'addressee') lead ??= part;
  }
  found.add(mix(T.lead, hashString(lead ?? 'nobody')));
}

function addSignals(found: Set<number>, { signals }: Reading, kind: number): void {
  const types = [...new Set(signals.map(({ type }) => type))].sort().map(hashString);
  for (const { type, confidence, weight } of signals) {
    const name = hashString(type);
    found.add(mix(mix(T.signal, name), Math.round(confidence * 5)));
    if (weight !== undefined) found.add(mix(mix(T.signal, name), hashString(weight)));
  }
  types.forEach((type, at) => {
    found.add(mix(mix(T.signal, type), 99));
    found.add(mix(mix(T.signalKind, type), kind));
    for (const other of types.slice(at + 1)) found.add(mix(mix(T.signalPair, type), other));
  });
}
