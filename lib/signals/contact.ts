import type { SignalFinder } from '@/lib/engine/parts';
import { ADDRESSES, EMAILS } from './forms/addresses';
import { PHONES } from './forms/phones';
import { Shapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

const SHAPES = new Shapes([...PHONES, ...ADDRESSES, ...EMAILS]);

/** Street address, telephone, fax, e-mail: 45 CFR 164.514(b)(2)(i)(B), (D)–(F). */
export const contact: SignalFinder = {
  type: 'CONTACT',
  find: (text) => toSignals('CONTACT', text, SHAPES.find(text)),
};
