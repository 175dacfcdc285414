import type { Token } from '@/lib/engine/parts';
import { findMentions, type Mention } from '@/lib/engine/people/mentions';
import { hashString, mix } from './hash';
import { maskDigits, type Reading } from './reading';

/** How many words to either side a token's features look at. */
const REACH = 2;

const T = {
  bias: 1,
  word: 2,
  group: 12,
  field: 22,
  pairBefore: 32,
  pairAfter: 33,
  around: 34,
  fieldsBefore: 35,
  fieldsAfter: 36,
  fieldsAround: 37,
  prefix: 38,
  suffix: 39,
  suffixLong: 40,
  shape: 41,
  shapeBefore: 42,
  kind: 43,
  kindWord: 44,
  place: 45,
  profile: 46,
  signal: 47,
  signalWord: 48,
  person: 49,
  personWord: 50,
  personSignal: 51,
  head: 52,
  headWord: 53,
  headSignal: 54,
  sentencePeople: 55,
  triple: 56,
  kindSignal: 57,
  neighbour: 58,
  personField: 59,
} as const;

const NONE = 0x5bd1e995;

/** Features of each token: the words around it, what finders saw, and who was spoken of last. */
export function tokenFeatures(reading: Reading): number[][] {
  const { tokens, words, fields, groups, draft } = reading;
  const kind = hashString(draft.kind);
  const profile = profileWords(reading);
  const covering = coveringSignals(reading);
  const people = peopleAt(reading);
  return tokens.map((token, at) => {
    const found: number[] = [T.bias];
    const add = (template: number, value: number) => found.push(mix(template, value));
    const word = words[at] ?? NONE;
    for (let by = -REACH; by <= REACH; by++) {
      add(T.word + by + REACH, words[at + by] ?? NONE);
      add(T.field + by + REACH, fields[at + by] ?? NONE);
      if (by >= -1 && by <= 1) add(T.group + by + REACH, groups[at + by] ?? NONE);
    }
    const [before, after] = [words[at - 1] ?? NONE, words[at + 1] ?? NONE];
    const [fieldBefore, field, fieldAfter] = [fields[at - 1] ?? NONE, fields[at] ?? NONE, fields[at + 1] ?? NONE];
    add(T.pairBefore, mix(before, word));
    add(T.pairAfter, mix(word, after));
    add(T.around, mix(before, after));
    add(T.triple, mix(mix(before, word), after));
    add(T.fieldsBefore, mix(fieldBefore, field));
    add(T.fieldsAfter, mix(field, fieldAfter));
    add(T.fieldsAround, mix(mix(fieldBefore, field), fieldAfter));
    const masked = maskDigits(token.norm);
    add(T.prefix, hashString(masked.slice(0, 3)));
    add(T.suffix, hashString(masked.slice(-3)));
    add(T.suffixLong, hashString(masked.slice(-4)));
    const shape = shapeOf(reading, at);
    add(T.shape, shape);
    add(T.shapeBefore, mix(shape, shapeOf(reading, at - 1)));
    add(T.kind, kind);
    add(T.kindWord, mix(kind, word));
    add(T.place, placeOf(reading, at));
    if (profile.has(token.norm)) add(T.profile, 1);
    const person = people[at] ?? NONE;
    add(T.person, person);
    add(T.personWord, mix(person, word));
    add(T.personField, mix(person, field));
    for (const signal of covering[at] ?? []) {
      add(T.signal, signal);
      add(T.signalWord, mix(signal, word));
      add(T.kindSignal, mix(signal, kind));
      add(T.personSignal, mix(signal, person));
    }
    for (const by of [-1, 1]) for (const signal of covering[at + by] ?? []) add(T.neighbour + by * 100, signal);
    return found;
  });
}

/** More features of each token: what the heads say about the whole draft, by itself, with the word, with what finders saw. */
export function headFeatures(reading: Reading, heads: readonly number[]): number[][] {
  const covering = coveringSignals(reading);
  return reading.words.map((word, at) => {
    const signals = covering[at] ?? [];
    return heads.flatMap((head) => [
      mix(T.head, head),
      mix(T.headWord, mix(head, word)),
      ...signals.map((signal) => mix(T.headSignal, mix(signal, head))),
    ]);
  });
}

/** Capitals, digits and marks of a token, runs shortened: "Aa", "0a", "A". */
function shapeOf({ text, tokens }: Reading, at: number): number {
  const token = tokens[at];
  if (token === undefined) return NONE;
  const written = text.source.slice(token.start, token.end);
  const shape = written
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/g, '$1$1');
  return hashString(shape);
}

/** Where a token stands: at the start of a sentence or inside, in the first, second or a later sentence. */
function placeOf({ text, tokens }: Reading, at: number): number {
  const token = tokens[at];
  if (token === undefined) return NONE;
  const sentence = text.sentences.findIndex(({ start, end }) => start <= token.start && token.start < end);
  const first = text.sentences[sentence]?.start === token.start ? 1 : 0;
  return mix(Math.min(3, sentence), first);
}

/** Words of the author's profile. */
function profileWords({ draft }: Reading): ReadonlySet<string> {
  const { city = '', facility = '' } = draft.author ?? {};
  return new Set(`${city} ${facility}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}

/** For each token, the finders whose signals cover it, with how sure they are. */
function coveringSignals({ tokens, signals }: Reading): number[][] {
  return tokens.map((token) =>
    signals
      .filter(({ start, end }) => start < token.end && token.start < end)
      .flatMap(({ type, confidence, weight }) => [
        hashString(type),
        mix(hashString(type), Math.round(confidence * 4) + (weight === 'strong' ? 10 : 0)),
      ]),
  );
}

/** For each token, the part of the person mentioned last before it, and the first in its sentence. */
function peopleAt({ text, tokens }: Reading): number[] {
  const mentions = findMentions(text).filter(({ part }) => part !== 'addressee');
  let next = 0;
  let last: Mention | undefined;
  return tokens.map((token: Token) => {
    while (next < mentions.length && (mentions[next]?.start ?? 0) <= token.start) {
      const mention = mentions[next++];
      if (mention !== undefined && mention.part !== 'author') last = mention;
    }
    return hashString(last?.part ?? 'nobody');
  });
}
