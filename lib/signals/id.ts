import type { SignalFinder } from '@/lib/engine/parts';
import { CODES } from './forms/codes';
import { toSignals } from './matching/candidate';

/** Words that may stand before a number said in words. */
const SPOKEN = /\b(?:double|treble|triple|oh|zero|one|two|three|four|five|six|seven|eight|nine)\b/i;

/**
 * Record, plan, account, licence, vehicle, device and other numbers: 45 CFR 164.514(b)(2)(i)(G)–(M), (R). Numbers that
 * have a check digit are known by it; all others by the word before them or by their build.
 */
export const id: SignalFinder = {
  type: 'ID',
  find: (text) => (/\d/.test(text.clean) || SPOKEN.test(text.clean) ? toSignals('ID', text, CODES.find(text)) : []),
};
