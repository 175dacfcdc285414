import type { Text } from '@/lib/engine/parts';
import type { Draft, Finding, Remedy, SpanType } from '@/lib/engine/types';
import { softenAge } from './age';
import { drop } from './change';
import { dropDetail } from './details';
import { dropIdentifier } from './identifier';
import { dropImage } from './image';
import { dropName } from './name';
import { neutralFor, replaceAll } from './neutral';
import { widenPlace } from './place';
import { widenRare } from './rare';
import { plainRole } from './role';
import { dropRoom } from './room';
import { dropClause, dropSentence } from './sentence';
import { type Spot, spotOf } from './spot';
import { dropTime } from './time';

export type Remediable = Pick<Finding, 'rule' | 'type' | 'start' | 'end' | 'words'>;

/** The least change for words of each type; `undefined` where it would not leave a sentence. */
const LEAST: Partial<Record<SpanType, (spot: Spot) => Remedy | undefined>> = {
  NAME: dropName,
  CONTACT: dropIdentifier,
  ID: dropIdentifier,
  ONLINE: dropIdentifier,
  DOB: dropIdentifier,
  ROOM: dropRoom,
  IMAGE: dropImage,
  DATE: dropTime,
  PLACE: widenPlace,
  AGE90: softenAge,
  EVENT: dropDetail,
  AGE: softenAge,
  TIME: dropTime,
  RARE: widenRare,
  ROLE: plainRole,
  FAMILY: dropDetail,
  ORIGIN: dropDetail,
  FEATURE: dropDetail,
};

/** Talk that no smaller change makes safe: it goes, or a neutral wording stands in its place. */
const WHOLE: readonly SpanType[] = ['CONFIRM', 'ADVICE'];

/** The least change to the words of a finding alone. */
export function leastChange(finding: Remediable, text: Text, draft: Draft): Remedy | undefined {
  const spot = spotOf(finding, text, draft);
  return hashtagged(spot) ?? LEAST[finding.type]?.(spot);
}

/** A hashtag goes as a whole. */
function hashtagged(spot: Spot): Remedy | undefined {
  if (!/(?:^|\s)#\w*$/.test(spot.before) && !/^#/.test(spot.words)) return undefined;
  return drop(spot, 'Drop the hashtag', { before: /#?\w*$/, after: /^\w*/ });
}

/** Without the clause, or else the sentence, that the words stand in. */
export function cutAround(finding: Remediable, text: Text, draft: Draft): Remedy | undefined {
  const spot = spotOf(finding, text, draft);
  return dropClause(spot) ?? dropSentence(spot);
}

/** Ways to say it safely, the least change first. None for the mere mention of a patient. */
export function remediesFor(finding: Remediable, text: Text, draft: Draft): Remedy[] {
  if (finding.rule === 'discussed') return [];
  const least = leastChange(finding, text, draft);
  const cut = cutAround(finding, text, draft);
  const neutral = WHOLE.includes(finding.type)
    ? replaceAll(draft, 'Use a neutral wording', neutralFor(draft, [finding]))
    : undefined;
  return [least, cut, neutral].filter((remedy) => remedy !== undefined);
}
