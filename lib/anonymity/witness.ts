import {
  type Author,
  type Draft,
  type Estimate,
  type Finding,
  type Level,
  type SpanType,
  WITNESSES,
  type Witness,
} from '@/lib/engine/types';

type Judged = Pick<Finding, 'rule' | 'type' | 'level'>;

/** The widest circle that words of each type reach by themselves. */
const REACH: Partial<Record<SpanType, Witness>> = {
  NAME: 'anyone',
  CONTACT: 'anyone',
  ONLINE: 'anyone',
  IMAGE: 'anyone',
  CONFIRM: 'anyone',
  ADVICE: 'anyone',
  DOB: 'town',
  PLACE: 'town',
  AGE90: 'town',
  EVENT: 'town',
  ID: 'co-workers',
  ROOM: 'co-workers',
  DATE: 'co-workers',
};

/** Details that people outside know of somebody; of the others only those who were there. */
const KNOWN_OUTSIDE: readonly SpanType[] = ['ROLE', 'FAMILY', 'ORIGIN', 'FEATURE', 'RARE'];
/** Up to so many candidates a local can tell them apart. */
const FEW = 10;

/**
 * The widest circle that could tell whom the draft is about.
 *
 * Below `warn` that is the patient alone, who always can. From there each finding that made the level reaches as far as
 * its kind of detail is known; a sum of details reaches the town when the town can be told from the draft or the
 * profile, the estimate leaves only a few, and one of the details is known outside. A message or a closed group reaches no
 * less than a post (screenshots); but its readers know the author, and so whose patients these are.
 */
export function witnessOf(level: Level, findings: readonly Judged[], estimate: Estimate | null, draft: Draft): Witness {
  if (level === 'clear') return 'nobody';
  if (level === 'caution') return findings.some(({ rule }) => rule !== 'contempt') ? 'patient' : 'nobody';
  const telling = findings.filter((finding) => finding.level === level);
  const isLocal = estimate !== null && estimate.high <= FEW && isPlaced(findings, draft.author);
  const reached = telling.map(({ rule, type }) => {
    if (rule !== 'sum-of-details') return REACH[type] ?? 'family';
    return isLocal && KNOWN_OUTSIDE.includes(type) ? 'town' : type === 'TIME' ? 'co-workers' : 'family';
  });
  return widest(knowsAuthor(draft) ? [...reached, 'co-workers'] : reached);
}

function isPlaced(findings: readonly Judged[], author: Author | undefined): boolean {
  return author?.facility !== undefined || author?.city !== undefined || findings.some(({ type }) => type === 'PLACE');
}

function knowsAuthor({ kind, audience }: Draft): boolean {
  return kind === 'group' || audience === 'friends' || audience === 'group';
}

function widest(circles: readonly Witness[]): Witness {
  return WITNESSES[Math.max(0, ...circles.map((circle) => WITNESSES.indexOf(circle)))] ?? 'nobody';
}
