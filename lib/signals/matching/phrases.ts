import type { Token } from '@/lib/engine/parts';
import type { Span } from '@/lib/engine/types';

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
      for (const phrase of phrases.split(/[,\n]/)) if (phrase.trim() !== '') this.#add(phrase.trim(), value);
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

  /** The longest phrase at each place, left to right, none within another. `tokens` index into `text`. */
  find(tokens: readonly Token[], text: string): Phrase<V>[] {
    const found: Phrase<V>[] = [];
    for (let from = 0; from < tokens.length; ) {
      const phrase = this.#longestAt(tokens, from, text);
      if (phrase === undefined) from++;
      else {
        found.push(phrase);
        from = phrase.to;
      }
    }
    return found;
  }

  #longestAt(tokens: readonly Token[], from: number, text: string): Phrase<V> | undefined {
    let node: Node<readonly [string, V]> | undefined = this.#root;
    let longest: Phrase<V> | undefined;
    for (let at = from; at < tokens.length; at++) {
      const token: Token | undefined = tokens[at];
      if (token === undefined) break;
      if (token.norm === '-' && at > from) continue;
      node = follow(node, token.norm);
      if (node === undefined) break;
      const start = tokens[from]?.start ?? 0;
      if (node.value !== undefined && allowedCase(node.value[0], text.slice(start, token.end))) {
        longest = { start, end: token.end, from, to: at + 1, entry: node.value[0], value: node.value[1] };
      }
    }
    return longest;
  }
}

function follow<V>(node: Node<V>, norm: string): Node<V> | undefined {
  for (const form of singulars(norm)) {
    const next = node.next.get(form);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** A word and what it may be a plural or possessive of. */
function* singulars(norm: string): Generator<string> {
  yield norm;
  const bare = norm.replace(/^#/, '').replace(/'s?$/, '');
  if (bare !== norm) yield bare;
  if (bare.endsWith('ies')) yield `${bare.slice(0, -3)}y`;
  if (bare.endsWith('es')) yield bare.slice(0, -2);
  if (bare.endsWith('s')) yield bare.slice(0, -1);
  if (bare.endsWith('men')) yield `${bare.slice(0, -2)}an`;
}

function allowedCase(entry: string, words: string): boolean {
  return !/^\p{Lu}/u.test(entry) || /^[#"']?\p{Lu}/u.test(words);
}
