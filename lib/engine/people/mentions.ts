import { isGivenName, isOrdinary, isSurname, isWordAndName } from '@/lib/signals/forms/vocabulary';
import type { Sentence, Text, Token } from '../parts';
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
  readonly sentence: number;
  /** Of a pronoun: what it stands for. */
  readonly of?: Mention;
}

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
  const mentions: Mention[] = [];
  for (const sentence of text.sentences) addMentions(mentions, sentence);
  return mentions;
}

function addMentions(mentions: Mention[], sentence: Sentence): void {
  const { tokens, index } = sentence;
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const { norm, start, end } = token;
    const word = norm.replace(/'(?:s|d|ll|re|ve|m)$/, '');
    if (PRONOUNS.has(word)) {
      const of = antecedent(mentions, index);
      mentions.push({ start, end, sentence: index, part: of?.part ?? 'unknown', ...(of && { of }) });
      return;
    }
    const part = partOf(word, tokens, at);
    if (part !== undefined) mentions.push({ start, end, sentence: index, part });
  });
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

function antecedent(mentions: readonly Mention[], sentence: number): Mention | undefined {
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined || sentence - mention.sentence > REACH) return undefined;
    if (ANTECEDENTS.has(mention.part)) return mention.of ?? mention;
  }
  return undefined;
}
