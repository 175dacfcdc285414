/**
 * What must stand in a text for a pattern to match anywhere in it – the required literals that search engines look up
 * before they run a pattern (Cox, "Regular Expression Matching with a Trigram Index", 2012). A pattern is compiled when
 * it first runs, which takes a hundred times as long as looking for a few letters.
 */
import { type Piece, type Quantified, readPattern } from './pattern-reader';

/** Literals, one of which stands in the skeleton of whatever the pattern matches. */
export type Clause = readonly string[];

/** A single letter stands in most texts, a digit does not. */
const TELLING = /^(?:..|0)/s;
/** Only these are the same letters in every case to a pattern that ignores it. */
const ASCII = /^[ -~]*$/;

/** A text in lower case, letter for letter, with every digit as 0 and a blank for whatever the forms take for one. */
export function skeletonOf(lower: string): string {
  return lower.replace(/\d/g, '0').replace(/[-:.,/]/g, ' ');
}

/** What a pattern with this source requires: each clause is needed. None where nothing is known. */
export function clausesOf(source: string): readonly Clause[] {
  return eitherOf(readPattern(source));
}

/** `before` is what stands before the sequence. */
function clausesIn(sequence: readonly Quantified[], before: string): Clause[] {
  const clauses: Clause[] = [];
  let literal = before;
  const endLiteral = (next = '') => {
    if (TELLING.test(literal)) clauses.push([literal]);
    literal = next;
  };
  for (const { piece, optional, repeats } of sequence) {
    const always = optional ? undefined : literalOf(piece);
    if (piece.kind === 'group' && !optional) clauses.push(...eitherOf(piece.options, literal));
    literal += always ?? '';
    if (always === undefined) endLiteral();
    else if (repeats) endLiteral(always);
  }
  endLiteral();
  return clauses;
}

/** What a piece always is in a skeleton. */
function literalOf(piece: Piece): string | undefined {
  if (piece.kind === 'class') return piece.holds === 'digits' ? '0' : undefined;
  if (piece.kind === 'group' || piece.chars === undefined || !ASCII.test(piece.chars)) return undefined;
  return skeletonOf(piece.chars.toLowerCase());
}

/** One option's clauses are all needed; of several options, the most telling of each together. */
function eitherOf(options: readonly (readonly Quantified[])[], before = ''): Clause[] {
  const [first = [], ...others] = options.map((option) => clausesIn(option, before));
  if (others.length === 0) return first;
  const tellings = [first, ...others].map(mostTelling);
  return tellings.some((clause) => clause === undefined) ? [] : [tellings.flatMap((clause) => clause ?? [])];
}

function mostTelling(clauses: readonly Clause[]): Clause | undefined {
  const shortest = (clause: Clause) => Math.min(...clause.map(({ length }) => length));
  return clauses.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0];
}
