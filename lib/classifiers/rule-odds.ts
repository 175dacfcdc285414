/**
 * How likely each rule of the labelling guide holds, if every span is true with its own probability, independent of the
 * others: the soft form of `lib/rules`.
 */
import { isOwnFamily } from '@/lib/engine/family';
import { type Author, type Signal, SPAN_TYPES, type SpanType } from '@/lib/engine/types';
import { profilePlace, QUASI_TYPES, weightOf } from '@/lib/engine/weigh';

const LOWERING: readonly SpanType[] = ['CONSENT', 'CHANGED'];

/** Of which types one true signal is enough, by rule. */
const ENOUGH: Readonly<Partial<Record<(typeof RULE_ODDS)[number], readonly SpanType[]>>> = {
  direct: ['NAME', 'CONTACT', 'ID', 'ONLINE', 'DOB'],
  room: ['ROOM'],
  image: ['IMAGE'],
  spelled: ['DATE', 'PLACE', 'AGE90', 'EVENT'],
  confirm: ['CONFIRM'],
  advice: ['ADVICE'],
  conduct: ['CONTEMPT', 'BOUNDARY'],
  discussed: SPAN_TYPES.filter((type) => !LOWERING.includes(type)),
  lowered: LOWERING,
};

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
const FAMILY = RULE_ODDS.indexOf('family');
const SUM = RULE_ODDS.indexOf('sum');

/** For each type, the indices of the rules that one signal of it is enough for. */
const RULES_OF: ReadonlyMap<SpanType, readonly number[]> = new Map(
  SPAN_TYPES.map((type) => [type, RULE_ODDS.flatMap((rule, at) => (ENOUGH[rule]?.includes(type) ? [at] : []))]),
);

/** In the order of `RULE_ODDS`. One pass: a long draft has hundreds of signals, and every key asks. */
export function ruleOdds(signals: readonly Signal[], author: Author | undefined): number[] {
  /** For each rule, the probability that no signal for it is true. */
  const none = RULE_ODDS.map(() => 1);
  const noneOfKind = { strong: QUASI_TYPES.map(() => 1), ordinary: QUASI_TYPES.map(() => 1) };
  const rule = (at: number, not: number) => {
    none[at] = (none[at] ?? 1) * not;
  };
  for (const signal of signals) {
    const not = 1 - signal.confidence;
    for (const at of RULES_OF.get(signal.type) ?? []) rule(at, not);
    if (signal.type === 'PATIENT' && isOwnFamily(signal.words)) rule(FAMILY, not);
    const kind = QUASI_TYPES.indexOf(signal.type);
    const weight = kind < 0 ? 'never' : weightOf(signal);
    if (weight === 'strong' || weight === 'ordinary') {
      noneOfKind[weight][kind] = (noneOfKind[weight][kind] ?? 1) * not;
    }
  }
  const odds = none.map((value) => 1 - value);
  odds[SUM] = sumOdds(noneOfKind, author);
  return odds;
}

/** Rule 4: two kinds of detail with a strong one among them, or three kinds; the place on the profile is a strong one. */
function sumOdds(
  none: { readonly strong: readonly number[]; readonly ordinary: readonly number[] },
  author: Author | undefined,
): number {
  const kinds = QUASI_TYPES.map((kind, at) => {
    const strong = 1 - (none.strong[at] ?? 1);
    return { kind, strong, ordinary: (1 - strong) * (1 - (none.ordinary[at] ?? 1)) };
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
