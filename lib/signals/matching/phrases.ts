import type { Text } from '@/lib/engine/parts';
import type { Span } from '@/lib/engine/types';
import { entriesOf } from '@/lib/lexicons/entries';
import { type Word, wordsOf } from './words';

interface Node<V> {
  readonly next: Map<string, Node<V>>;
  value?: V;
}

export interface Phrase<V> extends Span {
  readonly value: V;
  /** The phrase as the list has it. */
  readonly entry: string;
  /** Indices into the tokens, half-open. */
  readonly from: number;
  readonly to: number;
}

/**
 * A list of phrases that can be looked up in a text in one pass.
 *
 * Hyphens join words as blanks do ("bell-ringer" is found under "bell ringer"); possessives and plurals are found
 * under the singular. An entry with a capital letter is found only where the text has one too ("Karen", "Mam").
 */
export class Phrases<V> {
  readonly #root: Node<readonly [string, V]> = { next: new Map() };

  constructor(entries: Iterable<readonly [phrases: string, value: V]>) {
    for (const [phrases, value] of entries) {
      for (const phrase of entriesOf(phrases)) this.#add(phrase, value);
    }
  }

  #add(phrase: string, value: V): void {
    let node = this.#root;
    for (const word of phrase.toLowerCase().split(/[ -]+/)) {
      const next = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.value ??= [phrase, value];
  }

  /** The longest phrase at each place, left to right, none within another. */
  find(text: Text): Phrase<V>[] {
    const { words } = wordsOf(text);
    const found: Phrase<V>[] = [];
    for (let from = 0; from < words.length; ) {
      const phrase = this.#longestAt(text, words, from);
      if (phrase === undefined) from++;
      else {
        found.push(phrase);
        from = phrase.to;
      }
    }
    return found;
  }

  #longestAt(text: Text, words: readonly Word[], from: number): Phrase<V> | undefined {
    let node: Node<readonly [string, V]> | undefined = this.#root;
    let longest: Phrase<V> | undefined;
    for (let at = from; at < words.length; at++) {
      const word = words[at];
      if (word === undefined) break;
      if (word.norm === '-' && at > from) continue;
      node = follow(node, word);
      if (node === undefined) break;
      if (node.value === undefined) continue;
      const start = text.tokens[from]?.start ?? 0;
      const end = text.tokens[at]?.end ?? start;
      const [entry, value] = node.value;
      if (allowedCase(entry, text.source.slice(start, end))) longest = { start, end, from, to: at + 1, entry, value };
    }
    return longest;
  }
}

function follow<V>(node: Node<V>, { singulars }: Word): Node<V> | undefined {
  for (const form of singulars) {
    const next = node.next.get(form);
    if (next !== undefined) return next;
  }
  return undefined;
}

function allowedCase(entry: string, words: string): boolean {
  return !/^\p{Lu}/u.test(entry) || /^[#"']?\p{Lu}/u.test(words);
}
