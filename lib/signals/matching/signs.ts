/**
 * Which signs a pattern cannot do without, as bits of one number: a text that lacks one of them from some place on need
 * not be tried there. A look at a number costs a hundredth of running a pattern.
 */
import { type Piece, type Quantified, readPattern } from './pattern-reader';

const CAPITAL = 1 << 26;
const DIGIT = 1 << 27;
const MARKS: Readonly<Record<string, number>> = { ':': 1 << 28, '@': 1 << 29, '(': 1 << 30 };
const OTHER = 1 << 31;
/** What is a Latin letter to a pattern that ignores case, or when it is lowered. */
const LIKE_LATIN: Readonly<Record<string, string>> = { '\u017f': 's', '\u212a': 'k', '\u0130': 'i', '\u0131': 'i' };

/** The signs that stand in a text from each of these rising places to its end. */
export function signsFrom(text: string, places: readonly number[]): number[] {
  const signs = places.map(() => 0);
  let ahead = 0;
  let at = text.length;
  for (let index = places.length - 1; index >= 0; index--) {
    const place = places[index] ?? 0;
    while (at > place) ahead |= signOf(text.charCodeAt(--at));
    signs[index] = ahead;
  }
  return signs;
}

/** The signs in whatever a pattern matches; those of look-around do not count. */
export function neededSigns({ source, flags }: RegExp): number {
  return inAll(readPattern(source), flags.includes('i') ? ~CAPITAL : -1);
}

const ASCII_SIGNS = Int32Array.from({ length: 0x80 }, (_, unit) => readSign(String.fromCharCode(unit)));

function signOf(unit: number): number {
  return ASCII_SIGNS[unit] ?? readSign(String.fromCharCode(unit));
}

function readSign(char: string): number {
  if (/[a-z]/.test(char)) return 1 << (char.charCodeAt(0) - 0x61);
  if (/[A-Z]/.test(char)) return CAPITAL | readSign(char.toLowerCase());
  if (/\d/.test(char)) return DIGIT;
  if (char > '\x7f') return OTHER | readSign(LIKE_LATIN[char] ?? '');
  return MARKS[char] ?? 0;
}

/** What every one of several options needs; `asked` are the signs that make a difference. */
function inAll(options: readonly (readonly Quantified[])[], asked: number): number {
  return options.reduce((common, option) => common & inOne(option, asked), -1);
}

function inOne(sequence: readonly Quantified[], asked: number): number {
  return sequence.reduce((needed, { piece, optional }) => (optional ? needed : needed | inPiece(piece, asked)), 0);
}

function inPiece(piece: Piece, asked: number): number {
  if (piece.kind === 'group') return inAll(piece.options, asked);
  if (piece.kind === 'class') return (piece.holds === 'digits' ? DIGIT : piece.capitals ? CAPITAL : 0) & asked;
  const chars = [...(piece.chars ?? '')].filter((char) => !Object.hasOwn(LIKE_LATIN, char));
  return chars.reduce((needed, char) => needed | readSign(char), 0) & asked;
}
