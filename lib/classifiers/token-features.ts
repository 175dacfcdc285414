import { LruMap } from '@/lib/engine/lru-map';
import { findMentions, type Mention } from '@/lib/engine/people/mentions';
import { hashString, mix } from './hash';
import { maskDigits, type Reading } from './reading';
import { tokensIn } from './token-ranges';

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

/** What the features of single tokens are read from, worked out once for the whole draft. */
export interface Surroundings {
  readonly reading: Reading;
  readonly kind: number;
  readonly profile: ReadonlySet<string>;
  /** For each token, the finders whose signals cover it, with how sure they are. */
  readonly covering: readonly (readonly number[])[];
  /** For each token, the part of the person mentioned last before it. */
  readonly people: readonly number[];
  readonly shapes: readonly number[];
  /** For each token, where it stands: at the start of a sentence or inside, in the first, second or a later sentence. */
  readonly places: readonly number[];
}

export function surroundings(reading: Reading): Surroundings {
  return {
    reading,
    kind: hashString(reading.draft.kind),
    profile: profileWords(reading),
    covering: coveringSignals(reading),
    people: peopleAt(reading),
    shapes: reading.tokens.map(({ start, end }) =>
      keptShapes.getOrInsertComputed(reading.text.source.slice(start, end), shapeOf),
    ),
    places: placesOf(reading),
  };
}

/** Features of one token: the words around it, what finders saw, and who was spoken of last. */
export function tokenFeatures({ reading, ...around }: Surroundings, at: number): number[] {
  const { tokens, words, fields, groups } = reading;
  const { kind, profile, covering, people, shapes, places } = around;
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
  const norm = tokens[at]?.norm ?? '';
  const masked = maskDigits(norm);
  add(T.prefix, hashString(masked.slice(0, 3)));
  add(T.suffix, hashString(masked.slice(-3)));
  add(T.suffixLong, hashString(masked.slice(-4)));
  const shape = shapes[at] ?? NONE;
  add(T.shape, shape);
  add(T.shapeBefore, mix(shape, shapes[at - 1] ?? NONE));
  add(T.kind, kind);
  add(T.kindWord, mix(kind, word));
  add(T.place, places[at] ?? NONE);
  if (profile.has(norm)) add(T.profile, 1);
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
}

/** More features of a token: what the heads say about the whole draft, by itself, with the word, with what finders saw. */
export function headFeatures({ reading, covering }: Surroundings, at: number, heads: readonly number[]): number[] {
  const word = reading.words[at] ?? NONE;
  const signals = covering[at] ?? [];
  return heads.flatMap((head) => [
    mix(T.head, head),
    mix(T.headWord, mix(head, word)),
    ...signals.map((signal) => mix(T.headSignal, mix(signal, head))),
  ]);
}

/**
 * Everything that the features of a sentence's tokens depend on beside the sentence itself, as one number: the two
 * tokens to either side, who was spoken of last, and where the sentence stands.
 */
export function outsideOf(around: Surroundings, from: number, to: number): number {
  const { reading, covering, people, shapes, places } = around;
  let hash = mix(people[from] ?? NONE, places[from] ?? NONE);
  for (const at of [from - 2, from - 1, to, to + 1]) {
    hash = mix(hash, reading.words[at] ?? NONE);
    hash = mix(hash, shapes[at] ?? NONE);
    for (const signal of covering[at] ?? []) hash = mix(hash, signal);
  }
  return hash;
}

/** Capitals, digits and marks of a token, runs shortened: "Aa", "0a", "A". */
function shapeOf(written: string): number {
  const shape = written
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/g, '$1$1');
  return hashString(shape);
}

/** Shapes of the words seen last: the words of a draft are looked at again with each key. */
const keptShapes = new LruMap<string, number>(2_000);

function placesOf({ text }: Reading): number[] {
  return text.sentences.flatMap(({ start, tokens }, sentence) =>
    tokens.map((token) => mix(Math.min(3, sentence), token.start === start ? 1 : 0)),
  );
}

/** Words of the author's profile. */
function profileWords({ draft }: Reading): ReadonlySet<string> {
  const { city = '', facility = '' } = draft.author ?? {};
  return new Set(`${city} ${facility}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}

function coveringSignals({ tokens, signals }: Reading): number[][] {
  const covering = tokens.map((): number[] => []);
  for (const signal of signals) {
    const { type, confidence, weight } = signal;
    const name = hashString(type);
    const sure = mix(name, Math.round(confidence * 4) + (weight === 'strong' ? 10 : 0));
    for (const at of tokensIn(tokens, signal)) covering[at]?.push(name, sure);
  }
  return covering;
}

function peopleAt({ text, tokens }: Reading): number[] {
  const mentions = findMentions(text).filter(({ part }) => part !== 'addressee');
  let next = 0;
  let last: Mention | undefined;
  return tokens.map((token) => {
    while (next < mentions.length && (mentions[next]?.start ?? 0) <= token.start) {
      const mention = mentions[next++];
      if (mention !== undefined && mention.part !== 'author') last = mention;
    }
    return hashString(last?.part ?? 'nobody');
  });
}
