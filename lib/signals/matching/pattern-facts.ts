/**
 * What a pattern tells before it is ever run: the words it can begin with, and what must stand in a text. To read some
 * hundred patterns for that takes a third of the time until a first draft is judged, so the build has read them already
 * (`facts-plugin.ts`); one that it did not meet is read when somebody asks.
 */
import { hashString } from '@/lib/classifiers/hash';
import { firstWords } from './first-words';
import { type Clause, clausesOf } from './required';

/** The words and the clauses, by the key of a source. */
export type PatternFacts = Readonly<Record<string, readonly [first: readonly string[], required: readonly Clause[]]>>;

let known: PatternFacts = {};

/** Patterns that were asked about, by their source. */
const met = new Set<string>();

/** Takes over what the build has read. */
export function knowPatterns(facts: PatternFacts): void {
  known = facts;
}

/** The words that a pattern with this source can begin with (`firstWords`). */
export function firstWordsOf(source: string): readonly string[] {
  met.add(source);
  return known[keyOf(source)]?.[0] ?? [...firstWords(source)];
}

/** What a text must have for a pattern to match (`required.ts`); nothing where it is not known. */
export function requiredBy({ source, flags }: RegExp): readonly Clause[] {
  // There "ſ" is an s too.
  if (flags.includes('i') && flags.includes('u')) return [];
  return known[keyOf(source)]?.[1] ?? clausesOf(source);
}

/** What there is to know of all patterns that were asked about. */
export function factsOfAllMet(): PatternFacts {
  const facts = [...met].map((source) => [keyOf(source), [[...firstWords(source)], clausesOf(source)]] as const);
  const byKey: PatternFacts = Object.fromEntries(facts);
  if (Object.keys(byKey).length < met.size) throw new Error('Two patterns have the same key.');
  return byKey;
}

function keyOf(source: string): string {
  return hashString(source).toString(36);
}
