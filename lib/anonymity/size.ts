import { BIRTH_RATE, type Condition } from './conditions';
import { type Ages, ageMultiplier, type Sex, sexMultiplier, share } from './population';

/** What a draft says, as far as it narrows how many people could be meant. */
export interface Facts {
  /** People who live where the draft points to. */
  readonly people: number;
  /** Of the patient's condition, else of the setting: what the people have in common. */
  readonly condition: Condition;
  /** How long a time the draft leaves open. */
  readonly days: number;
  readonly ages?: Ages;
  readonly sex?: Sex;
  /** Shares of people with each further trait, 0 to 1. */
  readonly traits: readonly number[];
}

/** Traits go together (a priest is seldom a teenager), so each counts less than its share; and only so many of them. */
const TRAIT_POWER = 0.8;
const MOST_TRAITS = 4;

/**
 * How many other people the facts are expected to fit: people × rate × time × age and sex × traits. A Poisson mean, so
 * that e^(−others) is the chance that nobody else fits.
 */
export function others({ people, condition, days, ages, sex, traits }: Facts): number {
  const born = condition.unit === 'births';
  const pool = born ? (people * BIRTH_RATE) / 100_000 : people;
  const years = condition.unit === 'living' ? 1 : days / 365;
  const ofThem = born
    ? 1
    : share(ages, sex) * ageMultiplier(condition.ageClass, ages) * sexMultiplier(condition.percentWomen, sex);
  const narrowed = [...traits]
    .sort((a, b) => a - b)
    .slice(0, MOST_TRAITS)
    .reduce((product, trait) => product * trait ** TRAIT_POWER, 1);
  return pool * (condition.rate / 100_000) * years * ofThem * narrowed;
}
