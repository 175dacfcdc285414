import type { SignalFinder } from '@/lib/engine/parts';
import { toSignals } from './matching/candidate';
import { LOOKS } from './wordings/feature';

export const feature: SignalFinder = {
  type: 'FEATURE',
  find: (text) => toSignals('FEATURE', text, LOOKS.find(text)),
};
