/**
 * How likely each rule of the labelling guide holds, if every span is true with its own probability, independent of the
 * others: the soft form of `lib/rules`.
 */
import { isOwnFamily } from '@/lib/engine/family';
import { type Author, type Signal, SPAN_TYPES, type SpanType } from '@/lib/engine/types';
import { profilePlace, QUASI_TYPES, weightOf } from '@/lib/engine/weigh';

const DIRECT: readonly SpanType[] = ['NAME', 'CONTACT', 'ID', 'ONLINE', 'DOB'];
const SPELLED: readonly SpanType[] = ['DATE', 'PLACE', 'AGE90', 'EVENT'];

const LOWERING: readonly SpanType[] = ['CONSENT', 'CHANGED'];
const DISCUSSED = SPAN_TYPES.filter((type) => !LOWERING.includes(type));

export const RULE_ODDS = [
  'direct',
  'room',
  'image',
  'spelled',
  'sum',
  'confirm',
  'advice',
  'conduct',
  'discussed',
  'lowered',
  'family',
] as const;

/** In the order of `RULE_ODDS`. */
export function ruleOdds(signals: readonly Signal[], author: Author | undefined): number[] {
  return [
    any(signals, DIRECT),
    any(signals, ['ROOM']),
    any(signals, ['IMAGE']),
    any(signals, SPELLED),
    sumOdds(signals, author),
    any(signals, ['CONFIRM']),
    any(signals, ['ADVICE']),
    any(signals, ['CONTEMPT', 'BOUNDARY']),
    any(signals, DISCUSSED),
    any(signals, LOWERING),
    any(
      signals.filter(({ words }) => isOwnFamily(words)),
      ['PATIENT'],
    ),
  ];
}

/** The probability that at least one signal of the types is true. */
function any(signals: readonly Signal[], types: readonly SpanType[]): number {
  return (
    1 - signals.filter(({ type }) => types.includes(type)).reduce((none, { confidence }) => none * (1 - confidence), 1)
  );
}

/** Rule 4: two kinds of detail with a strong one among them, or three kinds; the place on the profile is a strong one. */
function sumOdds(signals: readonly Signal[], author: Author | undefined): number {
  const kinds = QUASI_TYPES.map((kind) => {
    const ofKind = signals.filter(({ type }) => type === kind);
    const strong = any(
      ofKind.filter((signal) => weightOf(signal) === 'strong'),
      [kind],
    );
    return {
      kind,
      strong,
      ordinary:
        (1 - strong) *
        any(
          ofKind.filter((signal) => weightOf(signal) === 'ordinary'),
          [kind],
        ),
    };
  });
  return profilePlace(author) === undefined ? enoughKinds(kinds) : anyKindButRecentTime(kinds);
}

interface KindOdds {
  readonly kind: SpanType;
  readonly strong: number;
  readonly ordinary: number;
}

/** Dynamic programme over the kinds; state: 2 × kinds seen (at most 3) + (a strong one among them). */
function enoughKinds(kinds: readonly KindOdds[]): number {
  let odds = [1, 0, 0, 0, 0, 0, 0, 0];
  for (const { strong, ordinary } of kinds) {
    const next = odds.map((value) => value * (1 - strong - ordinary));
    odds.forEach((value, at) => {
      const more = 2 * Math.min(3, (at >> 1) + 1);
      const had = at & 1;
      next[more + 1] = (next[more + 1] ?? 0) + value * (strong + had * ordinary);
      next[more] = (next[more] ?? 0) + value * (1 - had) * ordinary;
    });
    odds = next;
  }
  return (odds[5] ?? 0) + (odds[6] ?? 0) + (odds[7] ?? 0);
}

/** With the author's place known, one detail is enough, unless it only says when. */
function anyKindButRecentTime(kinds: readonly KindOdds[]): number {
  const none = kinds.reduce((product, { strong, ordinary }) => product * (1 - strong - ordinary), 1);
  const time = kinds.find(({ kind }) => kind === 'TIME');
  const withoutTime = 1 - (time?.strong ?? 0) - (time?.ordinary ?? 0);
  const onlyRecent = withoutTime <= 0 ? 0 : (none / withoutTime) * (time?.strong ?? 0);
  return 1 - none - onlyRecent;
}
