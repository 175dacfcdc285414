import type { Composer } from '../composers/composer.ts';
import type { BrowserName } from '../drivers/browser.ts';
import { leftBoxStirs, remounted, twoBoxes } from './boxes.ts';
import { decidedByKeyboard, editedUntilSafe, postedAnyway } from './decide.ts';
import { clickHeld, escapeGoesBack, hastyClickHeld, keysHeld, secondClickHeld } from './hold.ts';
import { editableUntouched, pageSeesNothing } from './page.ts';
import { reworded } from './reword.ts';
import type { Scenario } from './scenario.ts';
import { cautionPasses } from './silence.ts';
import { composed, mentionPicked, pasted } from './text.ts';

/** What no composer of a site can show for another: that it is found, marked, held whichever way one sends, and sent from. */
const ESSENCE: readonly Scenario[] = [keysHeld, postedAnyway];

/** The least of it, where the rest was seen in Chromium. */
const heldIn = ({ keys }: Composer): readonly Scenario[] => [keys.length > 0 ? keysHeld : clickHeld];

/** What depends on a site's own markup; played once for each of its editors. How Firefox rewords is its editor's doing. */
const CORE: Readonly<Record<BrowserName, readonly Scenario[]>> = {
  chromium: [...ESSENCE, reworded],
  firefox: ESSENCE,
};

/** What few composers have; played in each of them. */
const RARE: readonly Scenario[] = [mentionPicked, twoBoxes, leftBoxStirs];

/** What depends on how one writes and sends; played once for each way. */
const WAY: readonly Scenario[] = [
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
  pasted,
  composed,
  mentionPicked,
  twoBoxes,
  leftBoxStirs,
  remounted,
];

/** What depends on the editor alone is played once more with it. */
const ALL: readonly Scenario[] = [...WAY, editableUntouched, pageSeesNothing];

/**
 * Whether the keys of a composer can show what no other with the same editor does. Firefox takes longer for everything,
 * and which keys send is the guard's doing, the same in both; where none send, the control does, as it does elsewhere.
 */
const keysMatter = ({ keys }: Composer, browser: BrowserName): boolean => browser === 'chromium' && keys.length > 0;

/**
 * The scenarios to play in each composer: all in the first with its editor, nearly all in the first with its editor and
 * keys, the core in the first of its site and editor, in the others the essence, of which Firefox plays the hold.
 */
export function playbill(
  composers: readonly Composer[],
  browser: BrowserName,
): ReadonlyMap<Composer, readonly Scenario[]> {
  const isFirst = firstOf();
  return new Map(
    composers.map((composer) => {
      const { site, editor, keys } = composer;
      const isFirstOfEditor = isFirst(editor);
      const isFirstOfKeys = isFirst(JSON.stringify([editor, keys])) && keysMatter(composer, browser);
      const isFirstOfSite = isFirst(JSON.stringify({ site, editor }));
      if (isFirstOfEditor) return [composer, ALL];
      if (isFirstOfKeys) return [composer, WAY];
      const rest = browser === 'firefox' ? heldIn(composer) : ESSENCE;
      const played = isFirstOfSite ? CORE[browser] : rest;
      return [composer, [...played, ...RARE.filter(({ unless }) => !unless?.(composer, browser))]];
    }),
  );
}

/** Whether something is asked about for the first time. */
function firstOf(): (what: string) => boolean {
  const seen = new Set<string>();
  return (what) => seen.size < seen.add(what).size;
}
