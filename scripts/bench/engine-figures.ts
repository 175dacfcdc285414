/** What the process that measures the engine tells. */

/** The first hundreds fill what is kept; from then on the heap is to stay as it is. */
export const HEAP_AFTER = [500, 1_500] as const;

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
  /** Bytes of the heap after each of `HEAP_AFTER` drafts, garbage collected. */
  readonly heap: readonly number[];
}
