import type { SignalFinder } from '@/lib/engine/parts';
import { ADDRESSES, EMAILS } from './forms/addresses';
import { PHONES } from './forms/phones';
import { findShapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

const SPOKEN_DIGITS = /\b(?:oh|zero|double|treble|triple|nought|one|two|three|four|five|six|seven|eight|nine)\b/i;

/** Street address, telephone, fax, e-mail: 45 CFR 164.514(b)(2)(i)(B), (D)–(F). */
export const contact: SignalFinder = {
  type: 'CONTACT',
  find: (text) => {
    const { clean } = text;
    const shapes = [
      ...(/\d/.test(clean) ? [...PHONES, ...ADDRESSES] : SPOKEN_DIGITS.test(clean) ? PHONES.slice(-1) : []),
      ...(/@| at |\(at\)|\[at\]|underscore/i.test(clean) ? EMAILS : []),
    ];
    return toSignals('CONTACT', text, findShapes(text, shapes));
  },
};
