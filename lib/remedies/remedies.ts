import { LruMap } from '@/lib/engine/lru-map';
import type { Text } from '@/lib/engine/parts';
import type { Draft, Finding, Remedy, SpanType } from '@/lib/engine/types';
import { softenAge } from './age';
import { drop } from './change';
import { dropDetail } from './details';
import { usesCapitals, wordCount } from './grammar';
import { dropIdentifier } from './identifier';
import { dropImage } from './image';
import { dropName, isIntroduced } from './name';
import { askToCall, NEUTRAL, neutralFor, replaceAll } from './neutral';
import { widenPlace } from './place';
import { widenRare } from './rare';
import { plainRole } from './role';
import { dropRoom } from './room';
import { dropClause, dropSentence, FEWEST } from './sentence';
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
  return leastFor(spotOf(finding, text, draft));
}

function leastFor(spot: Spot): Remedy | undefined {
  return isHashtag(spot) ? dropHashtag(spot) : LEAST[spot.finding.type]?.(spot);
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
  return cutFor(spotOf(finding, text, draft));
}

function cutFor(spot: Spot): Remedy | undefined {
  return dropClause(spot) ?? dropSentence(spot);
}

/** Ways to say it safely, the least change first. None for the mere mention of a patient. */
export function remediesFor(finding: Remediable, text: Text, draft: Draft): Remedy[] {
  if (finding.rule === 'discussed') return [];
  const changes = changesFor(spotOf(finding, text, draft));
  if (CONDUCT.includes(finding.type)) return changes;
  const neutral = replaceAll(draft, 'Use a neutral wording', neutralFor(draft, [finding]));
  if (finding.type === 'CONFIRM') return [neutral, ...changes];
  return changes.length > 0 ? changes : [neutral];
}

/** More than a long draft has findings. */
const KEPT = 256;

/** A draft is judged with every key, and most of its sentences stay as they are. Lives in memory only. */
const kept = new LruMap<string, readonly Remedy[]>(KEPT);

function changesFor(spot: Spot): Remedy[] {
  const { start } = spot.sentence;
  const changes = kept.getOrInsertComputed(printOf(spot), () =>
    [leastFor(spot), cutFor(spot)].filter((remedy) => remedy !== undefined).map((remedy) => moved(remedy, -start)),
  );
  return changes.map((remedy) => moved(remedy, start));
}

/** All that changes hang on: the words, their sentence, and what they ask of the rest of the draft. */
function printOf(spot: Spot): string {
  const { draft, finding, sentence } = spot;
  const before = draft.text.slice(0, sentence.start);
  const after = draft.text.slice(sentence.end);
  return [
    finding.type,
    finding.start - sentence.start,
    finding.end - sentence.start,
    sentence.start === 0,
    before.slice(before.trimEnd().length),
    after.slice(0, after.length - after.trimStart().length),
    after.trimStart() === '',
    wordCount(before, FEWEST),
    wordCount(after, FEWEST),
    usesCapitals(draft.text),
    isIntroduced(spot),
    draft.text.includes(NEUTRAL.advice),
    draft.text.slice(sentence.start, sentence.end),
  ].join('\0');
}

function moved(remedy: Remedy, by: number): Remedy {
  return { ...remedy, start: remedy.start + by, end: remedy.end + by };
}
