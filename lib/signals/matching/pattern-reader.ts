/**
 * Reads the part of the regular-expression language that the forms use: literals, classes, groups, alternatives,
 * quantifiers, look-around (which takes no room), properties (`\p{L}`) and `\b`, but no back-references.
 */

import { once } from '@/lib/engine/once';

export type Piece =
  | { readonly kind: 'letters'; readonly chars: string }
  | { readonly kind: 'class'; readonly holds: 'letters' | 'digits' | 'both'; readonly capitals?: true }
  /** Something between words; `chars` where it is always the same: a blank stands for all of `GAPS`, and `\b` takes no room. */
  | { readonly kind: 'gap'; readonly chars?: string }
  | { readonly kind: 'group'; readonly options: readonly (readonly Quantified[])[] };

export interface Quantified {
  readonly piece: Piece;
  readonly optional: boolean;
  /** May stand twice in a row, so that what follows the first does not end the word. */
  readonly repeats: boolean;
}

const CLASS = '\\[(?:[^\\]\\\\]|\\\\.)*\\]';
/** Groups within groups, at most so many. */
const DEPTH = 8;
const GROUP = Array.from({ length: DEPTH }).reduce<string>(
  (inner) => `\\((?:[^()[\\\\]|\\\\.|${CLASS}|${inner})*\\)`,
  '(?!)',
);
/** A whole group is one token, and all letters up to the next sign, without the last where a quantifier follows it. */
const TOKEN = new RegExp(
  `(${GROUP}|${CLASS}|\\\\(?:u.{4}|p\\{[^}]*\\}|[^])|[a-z]+(?![?*+{])|[^])((?:[?*+]|\\{\\d+(?:,\\d*)?\\})\\??)?`,
  'g',
);
const OPENING = /^\((?:\?(?::|<?[=!]|<\w+>))?/;
/** An apostrophe ends a word too: "she's" stands under "she". Pictures come in halves of surrogate pairs. */
const LETTER = /[\p{L}\p{N}\p{Cs}]/u;
const GAPS = /^[ \-:.,/]+$/;
const DIGITS = /^(?:\d(?:-\d)?)+$/;
const CAPITALS = /^(?:[A-Z](?:-[A-Z])?)+$/;

/** The alternatives of a pattern, each a sequence. What stands in a group is read when somebody asks for it. */
export function readPattern(source: string): Quantified[][] {
  let option: Quantified[] = [];
  const options = [option];
  for (const [, token = '', times = ''] of source.matchAll(TOKEN)) {
    if (token === '|') {
      option = [];
      options.push(option);
      continue;
    }
    const piece = pieceOf(token);
    if (piece === undefined) continue;
    option.push({ piece, optional: /^(?:[?*]|\{0)/.test(times), repeats: /^[*+{]/.test(times) });
  }
  return options;
}

/** `undefined` for what takes no room. */
function pieceOf(token: string): Piece | undefined {
  if (token === '^' || token === '$') return undefined;
  if (token.startsWith('(')) return groupOf(token);
  if (token === '.') return { kind: 'class', holds: 'both' };
  if (token.length > 1 && token.startsWith('[')) return classOf(token.slice(1, -1));
  if (token.length > 1 && token.startsWith('\\')) return escaped(token.slice(1));
  return { kind: LETTER.test(token) ? 'letters' : 'gap', chars: token };
}

function groupOf(token: string): Piece | undefined {
  if (token === '(') throw new Error(`More than ${DEPTH} groups within each other, or one that does not end.`);
  const [opening = ''] = OPENING.exec(token) ?? [];
  if (/[=!]$/.test(opening)) return undefined;
  const options = once(() => readPattern(token.slice(opening.length, -1)));
  return {
    kind: 'group',
    get options() {
      return options();
    },
  };
}

function classOf(content: string): Piece {
  if (GAPS.test(content)) return { kind: 'gap', chars: ' ' };
  if (content.startsWith('^') || content.includes('\\w')) return { kind: 'class', holds: 'both' };
  if (DIGITS.test(content)) return { kind: 'class', holds: 'digits' };
  if (CAPITALS.test(content)) return { kind: 'class', holds: 'letters', capitals: true };
  return { kind: 'class', holds: /\d|\\d/.test(content) ? 'both' : 'letters' };
}

function escaped(token: string): Piece {
  if (token === 'd') return { kind: 'class', holds: 'digits' };
  if (token === 'w' || token.startsWith('p{')) return { kind: 'class', holds: 'both' };
  if (token === 'b') return { kind: 'gap', chars: '' };
  return LETTER.test(token) ? { kind: 'gap' } : { kind: 'gap', chars: token };
}
