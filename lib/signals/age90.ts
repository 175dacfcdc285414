import type { SignalFinder } from '@/lib/engine/parts';
import { agesIn } from './forms/ages';
import { toSignals } from './matching/candidate';

/** An age over 89, or a year of birth that means one: 45 CFR 164.514(b)(2)(i)(C). */
export const age90: SignalFinder = {
  type: 'AGE90',
  find: (text) =>
    toSignals(
      'AGE90',
      text,
      agesIn(text).filter(({ years }) => years >= 90),
    ),
};
