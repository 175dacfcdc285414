/**
 * Reads the part of the regular-expression language that the forms use: literals, classes, groups, alternatives,
 * quantifiers, look-around (which takes no room), properties (`\p{L}`) and `\b`, but no back-references.
 */

export type Piece =
  | { readonly kind: 'letters'; readonly chars: string }
  | { readonly kind: 'class'; readonly holds: 'letters' | 'digits' | 'both' }
  /** Something between words; `chars` where it is always the same: a blank stands for all of `GAPS`, and `\b` takes no room. */
  | { readonly kind: 'gap'; readonly chars?: string }
  | { readonly kind: 'group'; readonly options: readonly (readonly Quantified[])[] };

export interface Quantified {
  readonly piece: Piece;
  readonly optional: boolean;
  /** May stand twice in a row, so that what follows the first does not end the word. */
  readonly repeats: boolean;
}

/** All letters up to the next sign are one token, without the last where a quantifier follows it. */
const TOKEN =
  /(?<token>\((?:\?(?::|<?[=!]|<\w+>))?|\[(?:[^\]\\]|\\.)*\]|\\(?:u.{4}|p\{[^}]*\}|.)|[a-z]+(?![?*+{])|[\s\S])(?<times>(?:[?*+]|\{\d+(?:,\d*)?\})\??)?/y;
/** An apostrophe ends a word too: "she's" stands under "she". Pictures come in halves of surrogate pairs. */
const LETTER = /[\p{L}\p{N}\p{Cs}]/u;
const GAPS = /^[ \-:.,/]+$/;
const DIGITS = /^(?:\d(?:-\d)?)+$/;

/** The alternatives of a pattern, each a sequence. */
export function readPattern(source: string): Quantified[][] {
  return new Reader(source).alternatives();
}

class Reader {
  readonly #source: string;
  #at = 0;
  /** The quantifier after the token that was read last. */
  #times = '';

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Quantified[][] {
    let option: Quantified[] = [];
    const options = [option];
    for (let token = this.#next(); token !== '' && token !== ')'; token = this.#next()) {
      if (token === '|') {
        option = [];
        options.push(option);
        continue;
      }
      const piece = token.startsWith('(') ? this.#group(token) : pieceOf(token);
      const times = this.#times;
      if (piece === undefined) continue;
      option.push({ piece, optional: /^(?:[?*]|\{0)/.test(times), repeats: /^[*+{]/.test(times) });
    }
    return options;
  }

  #next(): string {
    TOKEN.lastIndex = this.#at;
    const { token = '', times = '' } = TOKEN.exec(this.#source)?.groups ?? {};
    this.#at += token.length + times.length;
    this.#times = times;
    return token;
  }

  #group(opening: string): Piece | undefined {
    const options = this.alternatives();
    return opening.endsWith('=') || opening.endsWith('!') ? undefined : { kind: 'group', options };
  }
}

/** `undefined` for what takes no room. */
function pieceOf(token: string): Piece | undefined {
  if (token === '^' || token === '$') return undefined;
  if (token === '.') return { kind: 'class', holds: 'both' };
  if (token.length > 1 && token.startsWith('[')) return classOf(token.slice(1, -1));
  if (token.length > 1 && token.startsWith('\\')) return escaped(token.slice(1));
  return { kind: LETTER.test(token) ? 'letters' : 'gap', chars: token };
}

function classOf(content: string): Piece {
  if (GAPS.test(content)) return { kind: 'gap', chars: ' ' };
  if (content.startsWith('^') || content.includes('\\w')) return { kind: 'class', holds: 'both' };
  if (DIGITS.test(content)) return { kind: 'class', holds: 'digits' };
  return { kind: 'class', holds: /\d|\\d/.test(content) ? 'both' : 'letters' };
}

function escaped(token: string): Piece {
  if (token === 'd') return { kind: 'class', holds: 'digits' };
  if (token === 'w' || token.startsWith('p{')) return { kind: 'class', holds: 'both' };
  if (token === 'b') return { kind: 'gap', chars: '' };
  return LETTER.test(token) ? { kind: 'gap' } : { kind: 'gap', chars: token };
}
