import type { Notice } from './card';

/** A line that has been shown, and the key of the draft it is about. */
export interface Told {
  readonly notice: Notice;
  readonly key: string;
}

/**
 * Whether what was told still holds, now that the draft with the key `standing` is in the composer (null: none is), and
 * has been `judged`, or not yet. What went out stays out, whatever the site does with its boxes: that is said until
 * another draft has been judged.
 */
export function isTrue({ notice, key }: Told, standing: string | null, judged: boolean): boolean {
  switch (notice) {
    case 'not-checked':
      return standing === null || !judged;
    case 'held-unchecked':
      return standing !== null && !judged;
    case 'press-again':
      return standing === key;
    case 'stopped':
      return true;
  }
}
