/** Ways of writing something down that keep to a pattern: numbers with a cue, dates, addresses. */
import type { Text } from '@/lib/engine/parts';
import { Attempt } from '../matching/attempt';
import type { Match } from '../matching/candidate';
import { FirstWordIndex } from '../matching/first-word-index';
import { wordsOf } from '../matching/words';

export interface Shape {
  /** What was seen, in a few words; goes into the trace. */
  readonly is: string;
  /**
   * Sticky, over `text.clean`; tried only where a token begins. Where only a part of the match is meant, the group
   * `it` holds it; `it` ends the match.
   */
  readonly pattern: RegExp;
  /** What a sentence must hold for the pattern to be worth trying at all. */
  readonly needs?: RegExp;
  /** The pattern begins with a capital letter. */
  readonly capital?: true;
  /** 0 when it turns out to be something else. */
  readonly confidence: number | ((match: RegExpExecArray) => number);
}

export interface Found<S extends Shape> {
  readonly shape: S;
  readonly match: RegExpExecArray;
  readonly found: Match;
}

/** Shapes that can be looked up in a text in one pass. */
export class Shapes<S extends Shape = Shape> {
  readonly #byFirstWord: FirstWordIndex<Attempt<S>>;
  readonly #demanding: readonly S[];

  constructor(shapes: readonly S[]) {
    this.#demanding = shapes.filter(({ needs }) => needs !== undefined);
    this.#byFirstWord = new FirstWordIndex(
      shapes.map((shape) => new Attempt(shape, shape.pattern)),
      ({ item }) => item.pattern.source,
    );
  }

  find(text: Text): Match[] {
    return this.matches(text).map(({ found }) => found);
  }

  matches(text: Text): Found<S>[] {
    const all: Found<S>[] = [];
    const idle = new Set(this.#demanding.filter(({ needs }) => needs?.test(text.clean) === false));
    const { grams, words } = wordsOf(text);
    for (const word of words) {
      const { at, keys } = word;
      const small = isSmall(text.clean.charCodeAt(at));
      for (const key of keys) {
        for (const attempt of this.#byFirstWord.at(key)) {
          const shape = attempt.item;
          if ((small && shape.capital) || idle.has(shape) || !attempt.isWorthwhile(grams, word)) continue;
          const found = matchAt(text, shape, at);
          if (found !== undefined) all.push(found);
        }
      }
    }
    return all;
  }
}

function isSmall(unit: number): boolean {
  return unit < 0x80 && (unit < 0x41 || unit > 0x5a);
}

function matchAt<S extends Shape>(text: Text, shape: S, at: number): Found<S> | undefined {
  const { pattern, confidence, is } = shape;
  pattern.lastIndex = at;
  const match = pattern.exec(text.clean);
  if (match === null) return undefined;
  const sure = typeof confidence === 'number' ? confidence : confidence(match);
  if (sure <= 0) return undefined;
  const end = match.index + match[0].length;
  const start = end - (match.groups?.it ?? match[0]).length;
  return { shape, match, found: { ...text.span(start, end), confidence: sure, because: [is] } };
}

/** The text before and after a match. */
export function before(match: RegExpExecArray, length = 40): string {
  return match.input.slice(Math.max(0, match.index - length), match.index);
}
export function after(match: RegExpExecArray, length = 40): string {
  const end = match.index + match[0].length;
  return match.input.slice(end, end + length);
}
