import { remounted, twoBoxes } from './boxes.ts';
import { decidedByKeyboard, editedUntilSafe, postedAnyway } from './decide.ts';
import { clickHeld, escapeGoesBack, hastyClickHeld, keysHeld, secondClickHeld } from './hold.ts';
import { editableUntouched, pageSeesNothing } from './page.ts';
import { reworded } from './reword.ts';
import type { Scenario } from './scenario.ts';
import { cautionPasses, clearPasses } from './silence.ts';
import { composed, emojiAndLines, mentionPicked, pasted } from './text.ts';

export const SCENARIOS: readonly Scenario[] = [
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
