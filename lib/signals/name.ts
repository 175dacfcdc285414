import type { SignalFinder } from '@/lib/engine/parts';
import { NAME_SHAPES } from './forms/name-shapes';
import { namesByWords } from './forms/name-tokens';
import { findShapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

/** A name, nickname or initials: 45 CFR 164.514(b)(2)(i)(A). Whose name it is, is decided later. */
export const name: SignalFinder = {
  type: 'NAME',
  find: (text) => toSignals('NAME', text, [...findShapes(text, NAME_SHAPES), ...namesByWords(text)]),
};
