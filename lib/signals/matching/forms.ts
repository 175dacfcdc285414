import type { Text } from '@/lib/engine/parts';
import { Attempt } from './attempt';
import type { Match } from './candidate';
import { FirstWordIndex } from './first-word-index';
import { type Word, wordsOf } from './words';

/** One way of putting something: a pattern over the lower-case text, and how often it means it. */
export interface Form {
  /** What was seen, in a few words; goes into the trace. */
  readonly is: string;
  readonly pattern: RegExp;
  readonly confidence: number;
  /** How many words before the pattern belong to the phrase, whatever they are. */
  readonly left: number;
}

/**
 * Compiles a form. The source is written as over lower-case text and begins with a word; it may hold line breaks and
 * indentation, which mean nothing, while `_` stands for the blank or hyphen between two words.
 */
export function form(is: string, confidence: number, source: string, left = 0): Form {
  return { is, confidence, left, pattern: new RegExp(source.replace(/\s+/g, '').replaceAll('_', '[ -]'), 'y') };
}

/** Forms that can be looked up in a text in one pass. */
export class Forms {
  readonly #byFirstWord: FirstWordIndex<Attempt<Form>>;

  constructor(forms: readonly Form[]) {
    this.#byFirstWord = new FirstWordIndex(
      forms.map((form) => new Attempt(form, form.pattern)),
      ({ item }) => item.pattern.source,
    );
  }

  /** All places where one of the forms stands. */
  find(text: Text): Match[] {
    const { lower, grams, words } = wordsOf(text);
    const matches: Match[] = [];
    words.forEach((word, index) => {
      const { at, keys } = word;
      for (const key of keys) {
        for (const attempt of this.#byFirstWord.at(key)) {
          if (!attempt.isWorthwhile(grams, word)) continue;
          const { is, confidence, pattern, left } = attempt.item;
          pattern.lastIndex = at;
          if (!pattern.test(lower)) continue;
          const start = left === 0 ? at : wordBefore(words, index, left);
          matches.push({ ...text.span(start, pattern.lastIndex), confidence, because: [is] });
        }
      }
    });
    return matches;
  }
}

/** Where the phrase begins that ends with word `index` and takes in up to `left` words before it. */
function wordBefore(words: readonly Word[], index: number, left: number): number {
  let first = index;
  for (let back = 1; back <= left * 2 && index - first < left; back++) {
    const word = words[index - back];
    if (word === undefined || (!/^[\p{L}\p{N}]/u.test(word.norm) && word.norm !== '-')) break;
    first = index - back;
  }
  return words[first]?.at ?? 0;
}
