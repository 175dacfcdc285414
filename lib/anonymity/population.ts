import { AGE_CLASSES } from '@/lib/lexicons/conditions';
import { MEN_BY_AGE, WOMEN_BY_AGE } from '@/lib/lexicons/population';

export type Sex = 'man' | 'woman';

/** Ages in years, both ends included; an infant is `{ from: 0, to: 0 }`. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

/** The last single year of the census table; it stands for everybody as old and older. */
export const OLDEST = 100;

const ALL_AGES: Ages = { from: 0, to: OLDEST };
const EVERYBODY = count(ALL_AGES);
const WOMEN_SHARE = count(ALL_AGES, 'woman') / EVERYBODY;

/** The share of all people who are of these ages and this sex, 0 to 1. */
export function share(ages: Ages | undefined, sex: Sex | undefined): number {
  return count(ages ?? ALL_AGES, sex) / EVERYBODY;
}

/** How many times likelier than the average the ages of a class are to be affected; 1 when the ages are unknown. */
export function ageMultiplier(ageClass: string, ages: Ages | undefined): number {
  const steps = AGE_CLASSES[ageClass];
  if (steps === undefined || ages === undefined) return 1;
  let affected = 0;
  for (let age = ages.from; age <= Math.min(ages.to, OLDEST); age++) {
    affected += count({ from: age, to: age }) * (steps.find(([last]) => age <= last)?.[1] ?? 1);
  }
  return affected / count(ages);
}

/** How many times likelier than the average a sex is to be affected, from the share of women among the affected in %. */
export function sexMultiplier(percentWomen: number | undefined, sex: Sex | undefined): number {
  if (percentWomen === undefined || sex === undefined) return 1;
  return sex === 'woman' ? percentWomen / 100 / WOMEN_SHARE : (1 - percentWomen / 100) / (1 - WOMEN_SHARE);
}

function count({ from, to }: Ages, sex?: Sex): number {
  const tables = sex === 'man' ? [MEN_BY_AGE] : sex === 'woman' ? [WOMEN_BY_AGE] : [MEN_BY_AGE, WOMEN_BY_AGE];
  return tables.flatMap((table) => table.slice(from, to + 1)).reduce((sum, people) => sum + people, 0);
}
