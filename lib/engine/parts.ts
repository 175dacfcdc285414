/**
 * What the engine's own parts hand to each other. Nothing here leaves the engine.
 */
import type { Author, Draft, Finding, Level, Signal, Source, Span, SpanType, Weight } from './types';

export interface Token extends Span {
  /** The word as the finders compare it: lower case, straight quotes, no zero-width characters. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'emoji' | 'hashtag' | 'handle' | 'url';
}

export interface Sentence extends Span {
  readonly index: number;
  readonly tokens: readonly Token[];
}

/** The draft's text, read once. Spans are offsets into the person's own text. */
export interface Text {
  readonly source: string;
  /** `source` made comparable (straight quotes, plain spaces, no zero-width or bidi controls); patterns run on this. */
  readonly clean: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Each sentence as a text of its own, offsets from its first character; the same object as long as it stays the same. */
  readonly parts: readonly Text[];
  /** Turns a range of `clean` into a range of `source`. */
  span(cleanStart: number, cleanEnd: number): Span;
}

/**
 * A sentence with what the finders saw in it, offsets from its first character: the same object for as long as nothing
 * that it depends on changes. Whatever is worked out from a passage alone can be kept with it.
 */
export interface Passage {
  readonly text: Text;
  /** In the order of the text; overlapping signals of different types are all kept. */
  readonly signals: readonly Signal[];
}

/** A passage where it stands in its draft. */
export interface Placed {
  readonly passage: Passage;
  readonly start: number;
}

/** A draft, read sentence by sentence. */
export interface Reading {
  readonly text: Text;
  readonly passages: readonly Placed[];
}

/**
 * One file of `lib/signals`: finds one type of span.
 *
 * `find` is given one sentence at a time, as a text of its own: offsets count from the first character of that
 * sentence. It may look at nothing but the sentence and the draft's `kind`, `author` and `replyTo`, because what it
 * returns is kept for as long as the sentence does not change.
 */
export interface SignalFinder {
  readonly type: SpanType;
  readonly find: (sentence: Text, draft: Draft) => Signal[];
  /** For quasi-identifiers: how far these words narrow the circle (rule 4). */
  readonly weigh?: (words: string, author: Author | undefined) => Weight;
}

/** What the classifiers say: probabilities, never verdicts. */
export interface Evidence {
  /** By head ("patient", "confirm", "advice", …): probability for the whole draft, 0 to 1. */
  readonly draft: Readonly<Record<string, number>>;
  /** The passage of a longer draft that calls for an interruption by itself, where the draft as a whole does less. */
  readonly passage?: Span;
  /**
   * Signals that the finders saw, and those only the tagger proposes, that a draft can make believed; confidence is how
   * likely it is a patient's.
   */
  readonly spans: readonly Signal[];
  /** Those that nothing makes believed: most of all, and asked for by nobody but who wants to know why. */
  readonly unlikely?: () => readonly Signal[];
}

/** What a rule is given: the signals that are about a patient, and the draft around them. */
export interface Case {
  readonly draft: Draft;
  readonly text: Text;
  /** Signals bound to a patient, sorted by start. */
  readonly signals: readonly Signal[];
  readonly evidence: Evidence;
}

/** A finding before the remedies are attached. */
export type RuleFinding = Omit<Finding, 'remedies' | 'source' | 'rule'>;

export interface Example {
  /** A draft in the corpus notation, `[[TYPE:words]]`. */
  readonly marked: string;
  readonly level: Level;
  readonly kind?: Draft['kind'];
  readonly author?: Author;
  /** Why, in a few words. */
  readonly why: string;
}

/** What a rule or limit says about itself; shown in the rule book. The id is the name of its file. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  /** The number in the labelling guide. */
  readonly number: number;
  readonly summary: string;
  readonly source: Source;
  /** Run by the tests. For a rule: drafts on which it speaks (level) or stays quiet (`clear`). */
  readonly examples: readonly Example[];
}

/** One file of `lib/rules` that speaks. */
export interface Rule extends RuleInfo {
  /** It speaks only where no other rule does. */
  readonly otherwise?: true;
  readonly judge: (the: Case) => RuleFinding[];
}

/** One file of `lib/rules` that holds a level down: consent, changed details, the author's own family. */
export interface Limit extends RuleInfo {
  /** The level after the limit, with what made it so; `null` when it does not apply. */
  readonly limit: (the: Case, level: Level) => { readonly level: Level; readonly because: readonly string[] } | null;
}
