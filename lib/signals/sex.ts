import type { SignalFinder } from '@/lib/engine/parts';
import { findShapes, type Shape } from './forms/shapes';
import { toSignals } from './matching/candidate';

const SHAPES: readonly Shape[] = [
  {
    is: 'a word for a person by sex',
    pattern:
      /\b(?:(?:a|an|the|this|that|some|one|my|our|old|young|wee|little|big|elderly) )?(?:man|woman|guy|lady|gentleman|gent|boy|girl|dude|bloke|lad|lass|lassie|fella|feller|fellow|chap|gal|chick|male|female|old mate|grandfather|grandmother|grandma|grandpa|granny|señora|señor|niña|niño)\b(?:'s)?/gi,
    confidence: 0.4,
  },
  {
    is: 'sex in shorthand',
    pattern: /(?<=\d ?(?:y ?\/?o|yr|yrs|y|wk|mo)?[ /,-]?)[MF](?![\w&/])|(?<=\d ?yo ?)[mf]\b|^[MF](?=,? ?\d)/g,
    confidence: 0.6,
  },
  { is: 'sex in shorthand', pattern: /\b[MF]\b(?=,)/g, confidence: 0.2 },
];

/** The patient's sex; never counted in the sum (labelling guide, rule 4). */
export const sex: SignalFinder = {
  type: 'SEX',
  find: (text) => toSignals('SEX', text, findShapes(text, SHAPES)).map((signal) => ({ ...signal, weight: 'never' })),
  weigh: () => 'never',
};
