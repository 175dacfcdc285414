import type { Remedy } from '@/lib/engine/types';
import { drop, first, put } from './change';
import type { Spot } from './spot';

const LABEL = 'Drop the room';
const IN =
  /,?\s*\b(?:(?:over|down|up|back|out|here|just|currently|still) )?(?:in|at|on|from|inside|outside|near)(?: the| our| my)?\s+$/i;
const OWNED = /\b(?:our|my|the|your)\s+$/i;

/** Drops a room or bed, or says "a patient" where it stands for one. */
export function dropRoom(spot: Spot): Remedy | undefined {
  return first(
    () => drop(spot, LABEL, { before: IN }),
    () => (/^(?:in|on|at) /i.test(spot.words) ? drop(spot, LABEL) : undefined),
    () => apart(spot),
    () => put(spot, LABEL, OWNED.test(spot.before) ? 'patient' : 'a patient', { after: /^(?: (?:patient|pt)\b)?/i }),
  );
}

function apart(spot: Spot): Remedy | undefined {
  const bounded = /(?:[,;(]|\s[-\u2013\u2014])\s*$/.test(spot.before) && /^\s*(?:[,.;)!?\u2026]|$)/.test(spot.after);
  const opens = /^\W*$/.test(spot.before) && /^\s*[,:]/.test(spot.after);
  return bounded || opens ? drop(spot, LABEL) : undefined;
}
