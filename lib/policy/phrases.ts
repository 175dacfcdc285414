import type { Span } from '@/lib/engine/types';

/** Phrases by their words: looking one up takes as many steps as it has words, however many there are. */
export interface PhraseTree {
  readonly next: Map<string, PhraseTree>;
  /** A phrase ends here. */
  ends: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): Iterable<RegExpExecArray> {
  return text.matchAll(WORD);
}

export function plant(phrases: readonly string[]): PhraseTree {
  const root: PhraseTree = { next: new Map(), ends: false };
  for (const phrase of phrases) {
    let at = root;
    for (const [word] of wordsOf(phrase.toLowerCase())) {
      const next = at.next.get(word) ?? { next: new Map(), ends: false };
      at.next.set(word, next);
      at = next;
    }
    if (at !== root) at.ends = true;
  }
  return root;
}

/** Where phrases stand in a text: the longest at each place, none within another. */
export function phrasesIn(tree: PhraseTree, text: string): Span[] {
  const words = [...wordsOf(text)].map(({ 0: word, index }) => ({
    norm: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  const found: Span[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let last = -1;
    let at: PhraseTree | undefined = tree;
    for (let here = first; at && here < words.length; here += 1) {
      at = at.next.get(words[here]?.norm ?? '');
      if (at?.ends) last = here;
    }
    const [start, end] = [words[first]?.start, words[last]?.end];
    if (start === undefined || end === undefined) continue;
    found.push({ start, end });
    first = last;
  }
  return found;
}
