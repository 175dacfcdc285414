/**
 * The institution's own words: what it calls its places, what its town talks of, how its record numbers look.
 * Everything here takes time in proportion to the draft, however many words and whatever patterns there are.
 */
import type { Span, SpanType } from '@/lib/engine/types';
import { compilePattern } from './patterns';
import { type PhraseTree, phrasesIn, plant } from './phrases';

/** Words of a draft that mean something here. */
export interface OwnWord extends Span {
  readonly type: Extract<SpanType, 'PLACE' | 'EVENT' | 'ID'>;
  readonly words: string;
}

export type OwnWords = (text: string) => OwnWord[];

export interface OwnWordLists {
  /** Facilities, units, clinics, programmes, as people write them. */
  readonly places: readonly string[];
  /** Local events and nicknames. */
  readonly events: readonly string[];
  /** Local details, as patterns. */
  readonly patterns: readonly string[];
  /** Record numbers, as patterns. */
  readonly records: readonly string[];
}

/**
 * How many matches of one pattern count in a draft. One search takes time in proportion to the draft, so this bounds a
 * pattern that looks ahead to the end from each of many matches.
 */
const MOST_MATCHES = 20;

type Compiled = ReturnType<typeof compilePattern>;

/** Finds the words of the lists, in upper or lower case, each as a whole. The lists are valid. */
export function ownWords(lists: OwnWordLists): OwnWords {
  const places = plant(lists.places);
  const events = plant(lists.events);
  const patterns = lists.patterns.map(compilePattern);
  const records = lists.records.map(compilePattern);
  return (text) => [
    ...records.flatMap((pattern) => matchesOf(pattern, 'ID', text)),
    ...named(events, 'EVENT', text),
    ...named(places, 'PLACE', text),
    ...patterns.flatMap((pattern) => matchesOf(pattern, 'PLACE', text)),
  ];
}

function named(tree: PhraseTree, type: OwnWord['type'], text: string): OwnWord[] {
  return phrasesIn(tree, text).map(({ start, end }) => ({ type, start, end, words: text.slice(start, end) }));
}

function matchesOf(pattern: Compiled, type: OwnWord['type'], text: string): OwnWord[] {
  const matcher = pattern.matcher(text);
  const found: OwnWord[] = [];
  while (found.length < MOST_MATCHES && matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (end > start) found.push({ type, start, end, words: text.slice(start, end) });
  }
  return found;
}
