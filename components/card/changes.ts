import { type Gap, gapsBetween } from '@/lib/gaps';

/** A run of text that stands in both versions, or in one of them. */
export interface Run {
  readonly kind: 'kept' | 'removed' | 'added';
  /** Its place among the runs. */
  readonly place: number;
  readonly text: string;
}

/** Texts of more words than this on average are shown one whole after the other; comparing them would take too long. */
const MOST_WORDS = 1000;

/** What has to change, word by word, to get from one text to the other; in reading order. */
export function changes(from: string, to: string): Run[] {
  const [before, after] = [words(from), words(to)];
  let reached = 0;
  const runs = gaps(before, after).flatMap((gap) => {
    const kept = before.slice(reached, gap.from[0]);
    reached = gap.from[1];
    return [run('kept', kept), run('removed', before.slice(...gap.from)), run('added', after.slice(...gap.to))];
  });
  return [...runs, run('kept', before.slice(reached))]
    .filter(({ text }) => text !== '')
    .map((each, place) => ({ ...each, place }));
}

function gaps(before: readonly string[], after: readonly string[]): Gap[] {
  if (before.length * after.length <= MOST_WORDS ** 2) return gapsBetween(before, after);
  return [{ from: [0, before.length], to: [0, after.length] }];
}

function run(kind: Run['kind'], words: readonly string[]): Omit<Run, 'place'> {
  return { kind, text: words.join('') };
}

/** Each word with the space after it, so that a changed phrase stays in one piece. */
function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}
