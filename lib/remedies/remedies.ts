import type { Text } from '@/lib/engine/parts';
import type { Draft, Finding, Remedy, SpanType } from '@/lib/engine/types';
import { softenAge } from './age';
import { drop } from './change';
import { dropDetail } from './details';
import { dropIdentifier } from './identifier';
import { dropImage } from './image';
import { dropName } from './name';
import { askToCall, neutralFor, replaceAll } from './neutral';
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
  ADVICE: askToCall,
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

/** Talk that no other wording makes better. */
const CONDUCT: readonly SpanType[] = ['CONTEMPT', 'BOUNDARY'];

/** The least change to the words of a finding alone. */
export function leastChange(finding: Remediable, text: Text, draft: Draft): Remedy | undefined {
  const spot = spotOf(finding, text, draft);
  return isHashtag(spot) ? dropHashtag(spot) : LEAST[finding.type]?.(spot);
}

function isHashtag({ before, words }: Spot): boolean {
  return /(?:^| )#\w*$/.test(before) || words.startsWith('#');
}

/** A hashtag goes as a whole. */
function dropHashtag(spot: Spot): Remedy | undefined {
  return drop(spot, 'Drop the hashtag', { before: /#\w*$|$/, after: /^\w*/ }) ?? dropSentence(spot);
}

/** Without the clause, or else the sentence, that the words stand in. */
export function cutAround(finding: Remediable, text: Text, draft: Draft): Remedy | undefined {
  const spot = spotOf(finding, text, draft);
  return dropClause(spot) ?? dropSentence(spot);
}

/** Ways to say it safely, the least change first. None for the mere mention of a patient. */
export function remediesFor(finding: Remediable, text: Text, draft: Draft): Remedy[] {
  if (finding.rule === 'discussed') return [];
  const changes = [leastChange(finding, text, draft), cutAround(finding, text, draft)].filter(
    (remedy) => remedy !== undefined,
  );
  if (CONDUCT.includes(finding.type)) return changes;
  const neutral = replaceAll(draft, 'Use a neutral wording', neutralFor(draft, [finding]));
  if (finding.type === 'CONFIRM') return [neutral, ...changes];
  return changes.length > 0 ? changes : [neutral];
}
