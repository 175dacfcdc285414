import type { SignalFinder } from '@/lib/engine/parts';
import { NAME_SHAPES } from './forms/name-shapes';
import { namesByWords } from './forms/name-tokens';
import { toSignals } from './matching/candidate';

/** A name, nickname or initials: 45 CFR 164.514(b)(2)(i)(A). Whose name it is, is decided later. */
export const name: SignalFinder = {
  type: 'NAME',
  find: (text) => toSignals('NAME', text, [...NAME_SHAPES.find(text), ...namesByWords(text)]),
};
