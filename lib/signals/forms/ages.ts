import type { Text } from '@/lib/engine/parts';
import type { Match } from '../matching/candidate';
import { AGE_SHAPES } from './age-shapes';
import { numberOf } from './numbers';

export interface Age extends Match {
  /** In whole years; 0 below one. A decade counts as its first year. */
  readonly years: number;
  readonly decade: boolean;
}

const read = new WeakMap<Text, readonly Age[]>();

/** All ages of a text, read once: two finders ask for them. */
export function agesIn(text: Text): readonly Age[] {
  const known = read.get(text);
  if (known !== undefined) return known;
  const ages = AGE_SHAPES.matches(text).map(({ shape, match, found }): Age => {
    return { ...found, years: shape.years ?? yearsOf(match), decade: shape.decade === true };
  });
  read.set(text, ages);
  return ages;
}

function yearsOf({ groups }: RegExpExecArray): number {
  if (groups?.n === undefined) return 0;
  return groups.unit !== undefined && !/^y/i.test(groups.unit) ? 0 : numberOf(groups.n);
}
