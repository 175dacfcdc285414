import { isGivenName, isOrdinary, isSurname, isWordAndName } from '@/lib/signals/forms/vocabulary';
import type { Text, Token } from '../parts';
import type { Span } from '../types';
import {
  ADDRESSEES,
  ANIMALS,
  AUTHORS,
  COLLEAGUES,
  CROWDS,
  PERSONS,
  PUBLIC_FIGURES,
  SINGULAR_PRONOUNS,
  THINGS,
} from './words';

/** The parts people play in a draft. `unknown` is somebody spoken of whom nothing introduces ("she asked for soup"),
 * `named` somebody of whom only the name is known. */
export type Part =
  | 'patient'
  | 'someone'
  | 'unknown'
  | 'author'
  | 'addressee'
  | 'colleague'
  | 'own-family'
  | 'public-figure'
  | 'named'
  | 'animal'
  | 'thing'
  | 'crowd';

export interface Mention extends Span {
  readonly part: Part;
}

/** A word of a sentence that speaks of somebody; whom a pronoun means, only what came before can say. */
export interface Named {
  /** Index of the token in its sentence. */
  readonly at: number;
  readonly part: Part | 'pronoun';
}

/** The same once it is known. */
export interface Spoken {
  readonly at: number;
  readonly part: Part;
  /** A pronoun for somebody spoken of before. */
  readonly stands: boolean;
}

/** Whom a pronoun at the beginning of a sentence stands for, and how many sentences ago they were spoken of last. */
export interface Memory {
  readonly part: Part | undefined;
  readonly age: number;
}

/** At the beginning of a draft. */
export const NOBODY: Memory = { part: undefined, age: 0 };

const PARTS: ReadonlyMap<string, Part> = new Map(
  (
    [
      ['crowd', CROWDS],
      ['animal', ANIMALS],
      ['thing', THINGS],
      ['public-figure', PUBLIC_FIGURES],
      ['someone', PERSONS],
      ['colleague', plural(COLLEAGUES)],
      ['addressee', ADDRESSEES],
      ['author', AUTHORS],
    ] satisfies [Part, string][]
  ).flatMap(([part, words]) => words.split(' ').map((word): [string, Part] => [word, part])),
);
const PRONOUNS = new Set(SINGULAR_PRONOUNS.split(' '));
const PATIENT = new Set([
  'patient',
  'pt',
  'pte',
  'paciente',
  'pasyente',
  'inpatient',
  'outpatient',
  'parturient',
  'primip',
  'multip',
  'gravida',
]);
const OWN = new Set(['my', 'our', 'me', 'mine', 'ours', 'mi']);
const RELATIVES = new Set(
  'dad daddy father da pa pop pops mum mom mommy mummy mam mama mother ma parents husband hubby wife spouse partner fiance fiancee fiancé fiancée boyfriend girlfriend son daughter kid kids child children toddler teenager twins brother bro sister sis sibling niece nephew uncle aunt auntie aunty cousin gran granny grandma grandpa grandad granddad grandmother grandfather nan nana nonna abuela abuelo lola lolo grandson granddaughter mil fil stepson stepdaughter stepdad stepmum stepmom family baby'.split(
    ' ',
  ),
);
/** How many sentences a pronoun may look back for whom it stands for. */
const REACH = 3;

function plural(words: string): string {
  return words.replace(/\S+/g, (word) => `${word} ${word}s`);
}

/** Everybody a text mentions, in order, pronouns tied to whom they stand for. */
export function findMentions(text: Text): Mention[] {
  let memory = NOBODY;
  return text.sentences.flatMap(({ tokens }) => {
    const heard = resolve(namedIn(tokens), memory);
    memory = heard.memory;
    return heard.spoken.map(({ at, part }) => ({ start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0, part }));
  });
}

/** The words of a sentence that speak of somebody. */
export function namedIn(tokens: readonly Token[]): Named[] {
  return tokens.flatMap((token, at): Named[] => {
    if (token.kind !== 'word') return [];
    const word = token.norm.includes("'") ? token.norm.replace(/'(?:s|d|ll|re|ve|m)$/, '') : token.norm;
    const part = PRONOUNS.has(word) ? 'pronoun' : partOf(word, tokens, at);
    return part === undefined ? [] : [{ at, part }];
  });
}

/** Ties the pronouns of a sentence to whom they stand for; with what the next sentence has to remember. */
export function resolve(named: readonly Named[], memory: Memory): { spoken: Spoken[]; memory: Memory } {
  let { part: last, age } = memory;
  const spoken = named.map(({ at, part }): Spoken => {
    const stands = part === 'pronoun' && last !== undefined;
    const known = part === 'pronoun' ? (last ?? 'unknown') : part;
    if (ANTECEDENTS.has(known)) {
      last = known;
      age = 0;
    }
    return { at, part: known, stands };
  });
  return { spoken, memory: (last && MEMORIES.get(last)?.[age]) ?? NOBODY };
}

function partOf(word: string, tokens: readonly Token[], at: number): Part | undefined {
  if (PATIENT.has(word)) return 'patient';
  if (RELATIVES.has(word) && isOwn(tokens, at)) return 'own-family';
  return PARTS.get(word) ?? (isNamed(tokens, at, word) ? 'named' : undefined);
}

/** A given name, or a capitalised family name that is no ordinary word; the second of two names is the same person. */
function isNamed(tokens: readonly Token[], at: number, word: string): boolean {
  if (isOrdinary(word) || isWordAndName(word)) return false;
  const before = tokens[at - 1]?.norm ?? '';
  return (isGivenName(word) || isSurname(word)) && !isGivenName(before);
}

/** "My dad", "our youngest", "me mam", "my own little brother". */
function isOwn(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back];
    if (token === undefined || token.kind !== 'word') return false;
    if (OWN.has(token.norm)) return true;
    if (token.norm.includes("'")) return false;
  }
  return false;
}

const ANTECEDENTS: ReadonlySet<Part> = new Set([
  'patient',
  'someone',
  'unknown',
  'colleague',
  'own-family',
  'public-figure',
  'named',
  'animal',
  'thing',
]);

/** By whom is remembered, and for how many sentences already: equal memories are the same object, so that they can be keys. */
const MEMORIES: ReadonlyMap<Part, readonly Memory[]> = new Map(
  [...ANTECEDENTS].map((part) => [part, Array.from({ length: REACH }, (_, before) => ({ part, age: before + 1 }))]),
);
