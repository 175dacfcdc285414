import type { SignalFinder } from '@/lib/engine/parts';
import { Shapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

const SHAPES = new Shapes([
  {
    is: 'a word for a person by sex',
    pattern:
      /\b(?:(?:a|an|the|this|that|some|one|my|our|old|young|wee|little|big|elderly) )?(?:man|woman|guy|lady|gentleman|gent|boy|girl|dude|bloke|lad|lass|lassie|fella|feller|fellow|chap|gal|chick|male|female|old mate|grandfather|grandmother|grandma|grandpa|granny|señora|señor|niña|niño)\b(?:'s)?/iy,
    confidence: 0.4,
  },
  {
    is: 'sex in shorthand',
    pattern:
      /\d{1,3} ?(?:y\.? ?\/?o\.?|yrs?|y|wks?|mo|years?|months?|weeks?)?[ /,-]{0,2}(?<it>[MF])(?![\w&/])|\d{1,3} ?yo ?(?<lower>[mf])\b|^[MF](?=,? ?\d)|(?<=\d[ /,]? ?)[MF](?![\w&/])/y,
    confidence: 0.6,
  },
  { is: 'sex in shorthand', pattern: /\b[MF]\b(?=,)/y, confidence: 0.2 },
]);

/** The patient's sex; never counted in the sum (labelling guide, rule 4). */
export const sex: SignalFinder = {
  type: 'SEX',
  find: (text) => toSignals('SEX', text, SHAPES.find(text)).map((signal) => ({ ...signal, weight: 'never' })),
  weigh: () => 'never',
};
