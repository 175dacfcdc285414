import { type ChangeObject, diffArrays } from 'diff';

/** A run of text that stands in both versions, or in one of them. */
export interface Run {
  readonly kind: 'kept' | 'removed' | 'added';
  /** Its place among the runs. */
  readonly place: number;
  readonly text: string;
}

/** What has to change, word by word, to get from one text to the other; in reading order. */
export function changes(from: string, to: string): Run[] {
  return diffArrays(words(from), words(to)).map((change, place) => ({
    kind: kindOf(change),
    place,
    text: change.value.join(''),
  }));
}

/** Each word with the space after it, so that a changed phrase stays in one piece. */
function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function kindOf({ added, removed }: ChangeObject<string[]>): Run['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'kept';
}
