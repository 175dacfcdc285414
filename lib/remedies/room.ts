import type { Remedy } from '@/lib/engine/types';
import { drop, first, put } from './change';
import { isAside, isHeading, type Spot } from './spot';

const LABEL = 'Drop the room';
const IN =
  /,? ?\b(?:(?:over|down|up|back|out|here|just|currently|still) )?(?:in|at|on|from|inside|outside|near)(?: the| our| my)? $/i;
/** "The ceiling of room 4" is no patient's. */
const PART_OF = /\bof (?:the )?(?:\w+ )?$/i;
const OWNED = /\b(?:our|my|the|your) $/i;

/** Drops a room or bed, or says "a patient" where it stands for one. */
export function dropRoom(spot: Spot): Remedy | undefined {
  return first(
    () => drop(spot, LABEL, { before: IN }),
    () => (/^(?:in|on|at) /i.test(spot.words) ? drop(spot, LABEL) : undefined),
    () => (isAside(spot) || isHeading(spot) ? drop(spot, LABEL) : undefined),
    () => (PART_OF.test(spot.before) ? put(spot, LABEL, 'a room') : undefined),
    () => put(spot, LABEL, OWNED.test(spot.before) ? 'patient' : 'a patient', { after: /^(?: (?:patient|pt)\b)?/i }),
  );
}
