import type { SignalFinder } from '@/lib/engine/parts';
import { toSignals } from './matching/candidate';
import { CHANGES } from './wordings/changed';

export const changed: SignalFinder = {
  type: 'CHANGED',
  find: (text) => toSignals('CHANGED', text, CHANGES.find(text)),
};
