import type { Signal, SpanType } from '@/lib/engine/types';

/** Shares of people with a trait (domain literature; by experience where none is known). */
const SHARES: readonly (readonly [SpanType, RegExp, number])[] = [
  ['FAMILY', /\b(?:triplets?|quadruplets?|quintuplets?)\b/i, 0.0005],
  ['FAMILY', /\btwins?\b/i, 0.03],
  ['FAMILY', /\b(?:newly ?-?weds?|honeymoon|just married|orphan\w*|widow(?:er|ed)?)\b/i, 0.02],
  [
    'ROLE',
    /\b(?:mayor|sheriff|superintendent|bishop|senator|governor|councill?or|judge|principal|head ?(?:teacher|master|mistress)|coach|quarterback|anchor|postmaster|chief)\b/i,
    0.00003,
  ],
  ['ROLE', /\b(?:priest|pastor|minister|imam|rabbi|vicar|nun|monk)\b/i, 0.0008],
  ['ROLE', /\bteachers?\b/i, 0.015],
  ['ROLE', /\bnurses?\b/i, 0.013],
  ['ROLE', /\b(?:doctor|physician|surgeon)s?\b/i, 0.003],
  ['ROLE', /\b(?:police|cop|deputy|trooper|officer)s?\b/i, 0.002],
  ['ROLE', /\bveterans?\b/i, 0.06],
  [
    'ROLE',
    /\b(?:farm|truck|construction|factory|warehouse|retail|cashier|office|student|mechanic|electrician|plumber|driver)/i,
    0.01,
  ],
  ['ORIGIN', /\b(?:amish|mennonite|hutterite)\b/i, 0.001],
  ['ORIGIN', /\b(?:spanish|latino|latina|hispanic|mexican|black|african american)\b/i, 0.1],
  ['ORIGIN', /\b(?:interpreter|no english|little english|limited english)\b/i, 0.08],
  ['FEATURE', /\bleft-?handed\b/i, 0.1],
  ['FEATURE', /\btattoo\w*\b/i, 0.05],
  ['FEATURE', /\b(?:red-?head\w*|ginger|red hair)\b/i, 0.02],
  ['FEATURE', /\b(?:pregnant|trans(?:gender)?)\b/i, 0.008],
  ['RARE', /\b(?:prisoner|inmate|handcuff\w*|shackle\w*)\b/i, 0.006],
  ['RARE', /\b(?:homeless|unhoused|rough sleeper)\b/i, 0.002],
];

/** The share of a trait that the table does not know, by type: as small as such things mostly are. */
const DEFAULT_SHARES: Partial<Record<SpanType, number>> = {
  FAMILY: 0.05,
  ROLE: 0.001,
  ORIGIN: 0.005,
  FEATURE: 0.01,
};
/** A mechanism or circumstance without a known rate. */
const UNUSUAL = 0.001;

/** The share of people who have what the words of a signal tell, 0 to 1; `undefined` when it is no trait. */
export function traitShare({ type, words }: Signal): number | undefined {
  const known = SHARES.find(([of, pattern]) => of === type && pattern.test(words));
  return known?.[2] ?? DEFAULT_SHARES[type];
}

/** The share for a rare circumstance. */
export function circumstanceShare(signal: Signal): number {
  return traitShare(signal) ?? UNUSUAL;
}
