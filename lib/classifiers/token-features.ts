import { hashString, mix } from './hash';
import { maskDigits } from './reading';
import { NONE, REACH, type Window } from './windows';

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

/** Where features go, one by one: many thousands are made with a draft, and hardly any is looked at twice. */
export type Sink = (feature: number) => void;

/** Gives away the features of one token: the words around it, what finders saw, and who was spoken of last. */
export function tokenFeatures(window: Window, own: number, give: Sink): void {
  const { words, fields, groups, shapes, covering, norms, people, opens, kind, profile } = window;
  const at = own + REACH;
  const add = (template: number, value: number) => give(mix(template, value));
  give(T.bias);
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
  const norm = norms[own] ?? '';
  const masked = maskDigits(norm);
  add(T.prefix, hashString(masked.slice(0, 3)));
  add(T.suffix, hashString(masked.slice(-3)));
  add(T.suffixLong, hashString(masked.slice(-4)));
  const shape = shapes[at] ?? NONE;
  add(T.shape, shape);
  add(T.shapeBefore, mix(shape, shapes[at - 1] ?? NONE));
  add(T.kind, kind);
  add(T.kindWord, mix(kind, word));
  add(T.place, mix(window.place, opens[own] ? 1 : 0));
  if (profile.has(norm)) add(T.profile, 1);
  const person = people[own] ?? NONE;
  add(T.person, person);
  add(T.personWord, mix(person, word));
  add(T.personField, mix(person, field));
  for (const signal of covering[at] ?? []) {
    add(T.signal, signal);
    add(T.signalWord, mix(signal, word));
    add(T.kindSignal, mix(signal, kind));
    add(T.personSignal, mix(signal, person));
  }
  for (let by = -1; by <= 1; by += 2) for (const signal of covering[at + by] ?? []) add(T.neighbour + by * 100, signal);
}

/** The same with more features of a token: what the heads say about the whole draft, by itself, with the word, with what finders saw. */
export function headFeatures({ words, covering }: Window, own: number, heads: readonly number[], give: Sink): void {
  const word = words[own + REACH] ?? NONE;
  const signals = covering[own + REACH] ?? [];
  for (const head of heads) {
    give(mix(T.head, head));
    give(mix(T.headWord, mix(head, word)));
    for (const signal of signals) give(mix(T.headSignal, mix(signal, head)));
  }
}
