import { memoize } from '@/lib/engine/memoize';
import type { Text } from '@/lib/engine/parts';
import type { Match } from '../matching/candidate';
import { AGE_SHAPES } from './age-shapes';
import { numberOf } from './numbers';

export interface Age extends Match {
  /** In whole years; 0 below one. A decade counts as its first year. */
  readonly years: number;
  readonly decade: boolean;
}

/** All ages of a text; two finders ask for them. */
export const agesIn = memoize((text: Text): readonly Age[] =>
  AGE_SHAPES.matches(text).map(({ shape, match, found }): Age => {
    return { ...found, years: shape.years ?? yearsOf(match), decade: shape.decade === true };
  }),
);

function yearsOf({ groups }: RegExpExecArray): number {
  if (groups?.n === undefined) return 0;
  return groups.unit !== undefined && !/^y/i.test(groups.unit) ? 0 : numberOf(groups.n);
}
