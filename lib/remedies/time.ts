import type { Remedy } from '@/lib/engine/types';
import { drop, first, put } from './change';
import type { Spot } from './spot';

const LABEL = 'Drop the time';

/** Words before any time that go with it: "since", "until", "late", "as of". */
const ALWAYS =
  /(?:\b(?:(?:and|then|but) )?(?:(?:ever|just|only|back) )?(?:since|from|until|till|til|by|for|of|as of|before|after)|\b(?:earlier|half|quarter (?:past|to)|late|later|early|just|only|all|again|back|sometime)) $/i;
/** Words before a day or date; before "tonight" they belong to the verb ("came in tonight"). */
const BEFORE_NAMES =
  /\b(?:(?:back|late|later|early|right|all) )?(?:on|in|at|over|during|around|about|through|this|last|next|the)(?: the)? $/i;
const RELATIVE =
  /^(?:to-?night|tonite|to-?day|2day|yesterday|this|last|now|just|right|tmrw|tomorrow)\b|\b(?:ago|back)$/i;

/** Greetings and verbs that need their day, wherever the sentence goes on. */
const NEEDS_IT =
  /\b(?:merry|happy|good|spent|spend|spends|spending|remember|forget|survived?|hated?|called|needed|enjoy|my|your|his|her|their|our) $/i;
/** Words that need it when the sentence ends there. */
const ENDS_WITH_IT = /\b(?:loved?|than|like|through|of|made?|was|is|are|were|be|'s) $/i;
const ENDS = /^\s*(?:[.,;:!?)\u2026]|$)/;

/** Drops a time or date with its preposition; "tonight\u2019s" becomes "the". */
export function dropTime(spot: Spot): Remedy | undefined {
  return first(
    () => whose(spot),
    () => itself(spot),
    () => drop(spot, LABEL, { after: /^ old\b/i }),
    () => drop(spot, LABEL, { before: ALWAYS }),
    () => (RELATIVE.test(spot.words) ? undefined : drop(spot, LABEL, { before: BEFORE_NAMES })),
    () => (isObject(spot) ? undefined : drop(spot, LABEL)),
  );
}

/** "Tonight's third hip" → "The third hip", "Tonight's was" → "Mine was". */
function whose(spot: Spot): Remedy | undefined {
  const isInside = /'s$/i.test(spot.words);
  if (!isInside && !/^'s\b/i.test(spot.after)) return undefined;
  const reach = { before: /(?:\b(?:in|from|of) )?$/i, after: isInside ? /^/ : /^'s\b/i };
  const following = isInside ? spot.after : spot.after.slice(2);
  if (/^ (?:was|is|were|are|had|has|came|went|asked)\b/i.test(following))
    return put(spot, LABEL, 'mine', { after: reach.after });
  return put(spot, LABEL, 'the', { after: reach.after });
}

/** "Tonight was rough" → "My shift was rough". */
function itself(spot: Spot): Remedy | undefined {
  const starts = /(?:^|[,;:]|\b(?:and|but|so|because|that|if)) ?$/i.test(spot.before);
  const isSubject =
    starts && /^ (?:was|is|has been|had been|had|has|will be|went|felt|broke|nearly|really)\b/i.test(spot.after);
  return isSubject && /night|day|shift|morning|evening/i.test(spot.words) ? put(spot, LABEL, 'my shift') : undefined;
}

function isObject({ before, after }: Spot): boolean {
  return NEEDS_IT.test(before) || (ENDS_WITH_IT.test(before) && ENDS.test(after));
}
