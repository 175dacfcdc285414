import { LruMap } from '@/lib/engine/lru-map';
import { memoize } from '@/lib/engine/memoize';
import type { Text } from '@/lib/engine/parts';
import { tokenize } from '@/lib/engine/tokens';
import { keyNumbersOf, knownKeys } from './first-word-index';
import { Grams } from './grams';
import { skeletonOf } from './required';
import { signsFrom } from './signs';

/** A word, number or mark of the clean text. */
export interface Word {
  readonly norm: string;
  /** Where its first letter stands in the clean text. */
  readonly at: number;
  /** The signs from here to the end of the sentence (`signsFrom`). */
  readonly ahead: number;
  /** Keys of the patterns that can begin here, as numbers. */
  readonly keys: readonly number[];
  /** The word, and what it may be a plural or possessive of. */
  readonly singulars: readonly string[];
}

export interface Words {
  /** The clean text in lower case, letter for letter. */
  readonly lower: string;
  /** The grams of its skeleton, as `Attempt` wants them. */
  readonly grams: Grams;
  readonly words: readonly Word[];
}

/** A sentence as the patterns and lists look at it; every finder asks. */
export const wordsOf = memoize((text: Text): Words => {
  // Tokens stand where the person's own text has them; patterns need to know where the clean text does.
  const tokens = text.clean === text.source ? text.tokens : tokenize(text.clean);
  const lower = lowerCase(text.clean);
  const places = tokens.map(({ start, kind }) => start + (kind === 'hashtag' ? 1 : 0));
  const signs = signsFrom(text.clean, places);
  return {
    lower,
    grams: new Grams(skeletonOf(lower)),
    words: tokens.map(({ norm, start }, index) => {
      const at = places[index] ?? start;
      const { keys, singulars } = formsOf(norm.slice(at - start));
      return { norm, at, ahead: signs[index] ?? 0, keys, singulars };
    }),
  };
});

/** Forms of the words seen last; most words of a draft are seen again and again. */
let known = new LruMap<string, Pick<Word, 'keys' | 'singulars'>>(2_000);
let keysThen = knownKeys();

function formsOf(norm: string): Pick<Word, 'keys' | 'singulars'> {
  if (keysThen !== knownKeys()) {
    known = new LruMap(2_000);
    keysThen = knownKeys();
  }
  return known.getOrInsertComputed(norm, () => ({ keys: keyNumbersOf(norm), singulars: singulars(norm) }));
}

function lowerCase(clean: string): string {
  const lower = clean.toLowerCase();
  // "İ" is the one letter that grows when lowered; offsets matter more than that letter.
  return lower.length === clean.length ? lower : clean.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}

function singulars(norm: string): string[] {
  const forms = [norm];
  const owner = norm.endsWith("'s") ? norm.slice(0, -2) : norm.endsWith("'") ? norm.slice(0, -1) : norm;
  if (owner !== norm) forms.push(owner);
  if (owner.length < 4) return forms;
  if (owner.endsWith('ies')) forms.push(`${owner.slice(0, -3)}y`);
  if (/(?:[sxzo]|ch|sh)es$/.test(owner)) forms.push(owner.slice(0, -2));
  if (owner.endsWith('s')) forms.push(owner.slice(0, -1));
  if (owner.endsWith('men')) forms.push(`${owner.slice(0, -3)}man`);
  return forms;
}
