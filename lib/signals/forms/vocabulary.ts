/** Whether a word is ordinary English, a given name, a family name or a town. All take lower case. */
import { LruMap } from '@/lib/engine/lru-map';
import { CLINICAL_WORDS } from '@/lib/lexicons/clinical-words';
import { COMMON_WORDS } from '@/lib/lexicons/common-words';
import { GIVEN_NAMES, WORDS_THAT_ARE_NAMES } from '@/lib/lexicons/given-names';
import { SURNAMES } from '@/lib/lexicons/surnames';
import { TOWNS } from '@/lib/lexicons/towns';

const common = new Set(`${COMMON_WORDS} ${CLINICAL_WORDS}`.split(/\s+/));
const given = new Set(GIVEN_NAMES.split(/\s+/));
const both = new Set(WORDS_THAT_ARE_NAMES.split(/\s+/));
const surnames = new Set(SURNAMES.split(/\s+/));
const towns = new Set(TOWNS.trim().split(/[|\n]/));
const townBeginnings = new Set([...towns].map((town) => town.split(/[ -]/, 1)[0] ?? ''));

export function isGivenName(word: string): boolean {
  return given.has(folded(word));
}

/** An ordinary word that is also a given name: "Grace", "will", "Hunter". */
export function isWordAndName(word: string): boolean {
  return both.has(word);
}

export function isSurname(word: string): boolean {
  return surnames.has(folded(word));
}

/** `name` may be several words with single spaces. */
export function isTown(name: string): boolean {
  return towns.has(name) || towns.has(folded(name));
}

/** Whether a town's name begins with this word. */
export function beginsTown(word: string): boolean {
  return townBeginnings.has(word) || townBeginnings.has(folded(word));
}

export function isOrdinary(word: string): boolean {
  return common.has(word) || inflected.getOrInsertComputed(word, isInflected);
}

/** Words looked up last; several finders ask for each. */
const inflected = new LruMap<string, boolean>(2_000);

function isInflected(word: string): boolean {
  return baseForms(word).some((base) => common.has(base));
}

/** What a word may be an inflection of. */
function baseForms(word: string): string[] {
  const bases: string[] = [];
  for (const [ending, replacements] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) bases.push(stem + replacement);
    if (/([bdgklmnprtvz])\1$/.test(stem)) bases.push(stem.slice(0, -1));
  }
  return bases;
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['in', ['', 'e']],
  ['ly', ['', 'le', 'y']],
  ['ily', ['y']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ier', ['y']],
  ['est', ['', 'e']],
  ['iest', ['y']],
  ['ness', ['']],
  ['iness', ['y']],
  ['ment', ['']],
  ['ments', ['']],
  ["'s", ['']],
  ["s'", ['', 's']],
];

/** Without accents. */
function folded(word: string): string {
  return /[^\x20-\x7e]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}
