/** What the process that measures the engine tells. */

/**
 * When the heap is looked at, in drafts: the first hundreds fill what is kept, from then on it is to stay as it is.
 * Sentences are kept in two generations (`LruMap`), one of which is dropped at a time, so the heap rises and falls; the
 * highest of `each` looks is compared with the highest of the `each` after them.
 */
export const HEAP_LOOKS = { first: 500, every: 100, each: 10 } as const;

export interface PeerTimes {
  readonly name: string;
  /** Median milliseconds, in the order of `LENGTHS`. */
  readonly times: readonly number[];
}

export interface Keystrokes {
  /** Characters that stand in the draft. */
  readonly length: number;
  /** Milliseconds of each key at the end, and of each in the middle. */
  readonly end: readonly number[];
  readonly middle: readonly number[];
}

/** Mean milliseconds that a step takes of a draft that is new, and of a key in a long one. */
export interface Step {
  readonly name: string;
  readonly draft: number;
  readonly key: number;
}

export interface EngineFigures {
  readonly peers: readonly PeerTimes[];
  readonly keystrokes: readonly Keystrokes[];
  readonly steps: readonly Step[];
  /** Milliseconds of one draft of 100,000 characters. */
  readonly longest: number;
  /** Bytes of the heap at each of twice `HEAP_LOOKS.each` looks, garbage collected. */
  readonly heap: readonly number[];
}
