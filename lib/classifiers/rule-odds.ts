/**
 * How likely each rule of the labelling guide holds, if every span is true with its own probability, independent of the
 * others: the soft form of `lib/rules`.
 */
import { isOwnFamily } from '@/lib/engine/family';
import { memoize } from '@/lib/engine/memoize';
import { type Author, type Signal, SPAN_TYPES, type SpanType } from '@/lib/engine/types';
import { LOWERING_TYPES, profilePlace, QUASI_TYPES, weightOf } from '@/lib/engine/weigh';

/** Of which types one true signal is enough, by rule. */
const ENOUGH: Readonly<Partial<Record<(typeof RULE_ODDS)[number], readonly SpanType[]>>> = {
  direct: ['NAME', 'CONTACT', 'ID', 'ONLINE', 'DOB'],
  room: ['ROOM'],
  image: ['IMAGE'],
  spelled: ['DATE', 'PLACE', 'AGE90', 'EVENT'],
  confirm: ['CONFIRM'],
  advice: ['ADVICE'],
  conduct: ['CONTEMPT', 'BOUNDARY'],
  discussed: SPAN_TYPES.filter((type) => !LOWERING_TYPES.includes(type)),
  lowered: LOWERING_TYPES,
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
const SUM = RULE_ODDS.indexOf('sum');

/** For each type, the indices of the rules that one signal of it is enough for. */
const RULES_OF: ReadonlyMap<SpanType, readonly number[]> = new Map(
  SPAN_TYPES.map((type) => [type, RULE_ODDS.flatMap((rule, at) => (ENOUGH[rule]?.includes(type) ? [at] : []))]),
);

/** After the rules come the kinds of detail that sum up: strong ones, then ordinary ones. */
const STRONG = RULE_ODDS.length;
const ORDINARY = STRONG + QUASI_TYPES.length;
const PLACES = ORDINARY + QUASI_TYPES.length;

/** Where a signal counts: the indices of rules and of kinds of detail. */
function placesOf(signal: Signal): readonly number[] {
  const { type, words } = signal;
  const places = [...(RULES_OF.get(type) ?? [])];
  if (type === 'PATIENT' && isOwnFamily(words)) places.push(RULE_ODDS.indexOf('family'));
  const kind = QUASI_TYPES.indexOf(type);
  const weight = kind < 0 ? undefined : weightOf(signal);
  if (weight === 'strong') places.push(STRONG + kind);
  if (weight === 'ordinary') places.push(ORDINARY + kind);
  return places;
}

/** Signals less likely are two thirds of all, and change no odds that matter. */
const NEGLIGIBLE = 0.005;

/** For each place that a signal of a sentence counts at, the probability that it is not true. */
interface Factors {
  readonly places: Uint8Array;
  readonly untrue: Float64Array;
}

const factorsOf = memoize((signals: readonly Signal[]): Factors => {
  const factors = signals
    .filter(({ confidence }) => confidence >= NEGLIGIBLE)
    .flatMap((signal) => placesOf(signal).map((place) => ({ place, untrue: 1 - signal.confidence })));
  return {
    places: Uint8Array.from(factors, ({ place }) => place),
    untrue: Float64Array.from(factors, ({ untrue }) => untrue),
  };
});

/** The longest draft that was learnt from, in UTF-16 code units. */
const LONGEST = 1_640;

/**
 * In the order of `RULE_ODDS`, from the signals of each sentence of a draft so many UTF-16 code units long: a long draft has
 * hundreds, and every key asks. Many that are hardly likely would together make any rule hold; so of a draft longer than
 * any that was learnt from only as many count as one of these would have, the likeliest.
 */
export function ruleOdds(
  sentences: readonly (readonly Signal[])[],
  author: Author | undefined,
  length: number,
): number[] {
  const none = noneOf(sentences, LONGEST / length);
  const odds = RULE_ODDS.map((_, at) => 1 - (none[at] ?? 1));
  odds[SUM] = sumOdds(none.subarray(STRONG, ORDINARY), none.subarray(ORDINARY), author);
  return odds;
}

/** For each place, the probability that none of its signals is true; of a share below 1 of them, rounded up, the likeliest. */
function noneOf(sentences: readonly (readonly Signal[])[], share: number): Float64Array {
  const all = Array.from({ length: PLACES }, (): number[] => []);
  for (const signals of sentences) {
    if (signals.length === 0) continue;
    const { places, untrue } = factorsOf(signals);
    for (let at = 0; at < places.length; at++) all[places[at] ?? 0]?.push(untrue[at] ?? 1);
  }
  return Float64Array.from(all, (untrue) => {
    const factors = Float64Array.from(untrue);
    const counted = share < 1 ? factors.sort().subarray(0, Math.ceil(factors.length * share)) : factors;
    return counted.reduce((product, factor) => product * factor, 1);
  });
}

/** Rule 4: two kinds of detail with a strong one among them, or three kinds; the place on the profile is a strong one. */
function sumOdds(noStrong: Float64Array, noOrdinary: Float64Array, author: Author | undefined): number {
  const kinds = QUASI_TYPES.map((kind, at) => {
    const strong = 1 - (noStrong[at] ?? 1);
    return { kind, strong, ordinary: (1 - strong) * (1 - (noOrdinary[at] ?? 1)) };
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
