import type { SignalFinder } from '@/lib/engine/parts';
import { agesIn } from './forms/ages';
import { toSignals } from './matching/candidate';

/** An age in numbers, or narrower than a decade (labelling guide, rule 4); over 89 it is `age90.ts`. */
export const age: SignalFinder = {
  type: 'AGE',
  find: (text) =>
    toSignals(
      'AGE',
      text,
      agesIn(text).filter(({ years }) => years < 90),
    ).map((signal) => ({ ...signal, weight: age.weigh?.(signal.words, undefined) ?? 'ordinary' })),
  weigh: (words) => (isDecade(words) ? 'never' : 'ordinary'),
};

/** "In her 60s", "his forties": as wide as a decade, unless "early", "mid" or "late" narrows it. */
function isDecade(words: string): boolean {
  return /^(?:in )?(?:(?:his|her|their) )?(?:\d0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties)$/i.test(
    words,
  );
}
