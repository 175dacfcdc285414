import type { SignalFinder } from '@/lib/engine/parts';
import { toSignals } from './matching/candidate';
import { FAMILY_SITUATIONS } from './wordings/family';

export const family: SignalFinder = {
  type: 'FAMILY',
  find: (text) => toSignals('FAMILY', text, FAMILY_SITUATIONS.find(text)),
};
