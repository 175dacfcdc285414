import type { Composer } from '../composers/composer.ts';
import { remounted, twoBoxes } from './boxes.ts';
import { decidedByKeyboard, editedUntilSafe, postedAnyway } from './decide.ts';
import { clickHeld, escapeGoesBack, hastyClickHeld, keysHeld, secondClickHeld } from './hold.ts';
import { editableUntouched, pageSeesNothing } from './page.ts';
import { reworded } from './reword.ts';
import type { Scenario } from './scenario.ts';
import { cautionPasses, clearPasses } from './silence.ts';
import { composed, emojiAndLines, mentionPicked, pasted } from './text.ts';

/** What depends on a site's own markup; played in every composer. */
const CORE: readonly Scenario[] = [clearPasses, keysHeld, emojiAndLines, postedAnyway, reworded];

/** What depends on how one writes and sends; played once for each way. */
const ALL: readonly Scenario[] = [
  clearPasses,
  cautionPasses,
  clickHeld,
  hastyClickHeld,
  secondClickHeld,
  keysHeld,
  escapeGoesBack,
  postedAnyway,
  decidedByKeyboard,
  editedUntilSafe,
  reworded,
  emojiAndLines,
  pasted,
  composed,
  mentionPicked,
  twoBoxes,
  remounted,
  editableUntouched,
  pageSeesNothing,
];

/** Equal for composers in which one writes and sends alike. */
const wayOf = ({ editor, keys, lastStep, pressAgain }: Composer): string =>
  JSON.stringify([editor, keys, lastStep !== undefined, pressAgain]);

/** The scenarios to play in each composer: all of them in the first of its way, the core in the others. */
export function playbill(composers: readonly Composer[]): ReadonlyMap<Composer, readonly Scenario[]> {
  const seen = new Set<string>();
  return new Map(
    composers.map((composer) => {
      const way = wayOf(composer);
      const first = !seen.has(way);
      seen.add(way);
      return [composer, first ? ALL : CORE];
    }),
  );
}
