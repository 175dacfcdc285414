/**
 * Which words a pattern can begin with, so that it need only be tried where one of them stands – the FIRST set of
 * parser theory, over words instead of letters.
 *
 * Knows the part of the regular-expression language that the forms use: literals, classes, groups, alternatives,
 * quantifiers, look-around (which takes no room), properties (`\p{L}`) and `\b`.
 */

/** Key under which patterns stand that may begin with any word, or with any number. */
export const ANY_WORD = '*';
export const ANY_NUMBER = '0*';
/** Most letters that a key with an open end has: "obfuscat\w*" stands under "obf*", "km\d+" under "km*". */
const OPEN_KEY = 3;
/** With more words begun than this, what follows is not told apart any more: the work would multiply with every group. */
const MANY = 48;

type Piece =
  | { readonly kind: 'letter'; readonly char: string }
  | { readonly kind: 'class'; readonly holds: 'letters' | 'digits' | 'both' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'group'; readonly options: readonly (readonly Quantified[])[] };
interface Quantified {
  readonly piece: Piece;
  readonly optional: boolean;
  /** May stand twice in a row, so that what follows the first does not end the word. */
  readonly repeats: boolean;
}

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
  const { options } = new Reader(source).alternatives();
  const keys = new Set<string>();
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
function walk(begun: readonly string[], sequence: readonly Quantified[], keys: Set<string>): string[] {
  let open = [...begun];
  for (const { piece, optional, repeats } of sequence) {
    if (open.length === 0) break;
    const after = step(open, piece, keys);
    if (repeats) for (const word of step(after, piece, keys)) after.push(word);
    open = [...new Set(optional ? [...open, ...after] : after)];
    if (open.length > MANY) {
      for (const word of open) if (word !== '') keys.add(openKey(word));
      open = open.filter((word) => word === '');
    }
  }
  return open;
}

function step(open: readonly string[], piece: Piece, keys: Set<string>): string[] {
  switch (piece.kind) {
    case 'letter':
      return open.map((word) => word + piece.char);
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

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): { readonly options: Quantified[][] } {
    const options: Quantified[][] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '|') {
        options.push([]);
        this.#at++;
        continue;
      }
      const piece = this.#piece();
      const quantifier = this.#quantifier();
      if (piece !== undefined) options.at(-1)?.push({ piece, ...quantifier });
    }
    return { options };
  }

  /** `undefined` for what takes no room. */
  #piece(): Piece | undefined {
    const char = this.#source[this.#at++] ?? '';
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '\\') return this.#escape();
    if (char === '.') return { kind: 'class', holds: 'both' };
    if (char === '^' || char === '$') return undefined;
    // An apostrophe ends a word too: "she's" stands under "she". Pictures come in halves of surrogate pairs.
    return /[\p{L}\p{N}\p{Cs}]/u.test(char) ? { kind: 'letter', char } : { kind: 'gap' };
  }

  #group(): Piece | undefined {
    const opening = /\?(?::|<?[=!]|<\w+>)/y;
    opening.lastIndex = this.#at;
    const [mark = ''] = opening.exec(this.#source) ?? [];
    this.#at += mark.length;
    const { options } = this.alternatives();
    this.#at++;
    return mark.endsWith('=') || mark.endsWith('!') ? undefined : { kind: 'group', options };
  }

  #class(): Piece {
    const end = this.#source.indexOf(']', this.#at);
    const content = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    if (!content.startsWith('^') && /^[ \-:.,/]+$/.test(content)) return { kind: 'gap' };
    if (content.startsWith('^') || content.includes('\\w')) return { kind: 'class', holds: 'both' };
    const digits = /\d|\\d/.test(content);
    return { kind: 'class', holds: digits ? (/^[\d-]+$/.test(content) ? 'digits' : 'both') : 'letters' };
  }

  #escape(): Piece | undefined {
    const char = this.#source[this.#at++] ?? '';
    if (char === 'd') return { kind: 'class', holds: 'digits' };
    if (char === 'w') return { kind: 'class', holds: 'both' };
    if (char === 'p') this.#at = this.#source.indexOf('}', this.#at) + 1;
    if (char === 'p') return { kind: 'class', holds: 'both' };
    return { kind: 'gap' };
  }

  #quantifier(): { optional: boolean; repeats: boolean } {
    const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
    quantifier.lastIndex = this.#at;
    const [mark = ''] = quantifier.exec(this.#source) ?? [];
    this.#at += mark.length;
    return { optional: /^(?:\?|\*|\{0)/.test(mark), repeats: /^(?:\*|\+|\{)/.test(mark) };
  }
}
