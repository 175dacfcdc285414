/**
 * Which words a pattern can begin with, so that it need only be tried where one of them stands – the FIRST set of
 * parser theory, over words instead of letters.
 */
import { type Piece, type Quantified, readPattern } from './pattern-reader';

/** Key under which patterns stand that may begin with any word, or with any number. */
export const ANY_WORD = '*';
export const ANY_NUMBER = '0*';
/** Most letters that a key with an open end has: "obfuscat\w*" stands under "obf*", "km\d+" under "km*". */
const OPEN_KEY = 3;
/** With more words begun than this, what follows is not told apart any more: the work would multiply with every group. */
const MANY = 48;

/** The keys for one word of a text: itself, the word that a clitic hangs on ("she's"), and its open-ended forms. */
export function keysOf(norm: string): string[] {
  const keys = [norm];
  const clitic = norm.indexOf("'");
  if (clitic > 0) keys.push(norm.slice(0, clitic));
  for (let letters = Math.min(OPEN_KEY, norm.length); letters > 0; letters--) keys.push(`${norm.slice(0, letters)}*`);
  keys.push(startsWithDigit(norm) ? ANY_NUMBER : ANY_WORD);
  return keys;
}

function startsWithDigit(word: string): boolean {
  return word >= '0' && word < ':';
}

export function firstWords(source: string): Set<string> {
  const keys = new Set<string>();
  const options = readPattern(source);
  for (const option of options) for (const open of walk([''], option, keys)) if (open !== '') keys.add(open);
  return new Set([...keys].filter((key) => !isCovered(key, keys)));
}

/** Whether a word that has this key has another of the keys in any case. */
function isCovered(key: string, keys: ReadonlySet<string>): boolean {
  if (key === ANY_WORD || key === ANY_NUMBER) return false;
  const begun = key.endsWith('*') ? key.slice(0, -1) : key;
  return keysOf(begun).some((wider) => wider !== key && wider !== begun && keys.has(wider));
}

/** Follows a sequence from words begun; puts finished words into `keys` and returns those still open. */
function walk(begun: readonly string[], sequence: readonly Quantified[], keys: Set<string>): readonly string[] {
  let open: readonly string[] = begun;
  for (const { piece, optional, repeats } of sequence) {
    if (open.length === 0) break;
    const after = step(open, piece, keys);
    if (repeats) for (const word of step(after, piece, keys)) after.push(word);
    open = optional ? [...new Set([...open, ...after])] : piece.kind === 'group' ? [...new Set(after)] : after;
    if (open.length > MANY) {
      for (const word of open) if (word !== '') keys.add(openKey(word));
      open = open.filter((word) => word === '');
    }
  }
  return open;
}

function step(open: readonly string[], piece: Piece, keys: Set<string>): string[] {
  switch (piece.kind) {
    case 'letters':
      return open.map((word) => word + piece.chars);
    case 'group':
      return piece.options.flatMap((option) => walk(open, option, keys));
    case 'gap':
      for (const word of open) if (word !== '') keys.add(word);
      return open.filter((word) => word === '');
    case 'class':
      for (const word of open) {
        if (word !== '') keys.add(openKey(word));
        else if (piece.holds !== 'letters') keys.add(ANY_NUMBER);
        if (word === '' && piece.holds !== 'digits') keys.add(ANY_WORD);
      }
      return [];
  }
}

function openKey(word: string): string {
  return `${word.slice(0, OPEN_KEY)}*`;
}
