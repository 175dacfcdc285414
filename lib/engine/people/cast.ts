import type { Cast, Evidence, Text } from '../parts';
import type { Dismissed, Draft, Signal } from '../types';

/** Below this a signal is not counted unless the classifiers back it. */
const LIKELY = 0.5;

/** Decides whom each signal is about, and says why a neighbour was not counted. */
export function cast(_text: Text, _draft: Draft, seen: readonly Signal[], evidence: Evidence): Cast {
  const patient = evidence.draft.patient ?? (seen.some((signal) => signal.type === 'PATIENT') ? 1 : 0);
  const signals: Signal[] = [];
  const dismissed: Dismissed[] = [];
  for (const signal of [...seen, ...evidence.spans].sort((a, b) => a.start - b.start)) {
    if (signal.confidence * patient >= LIKELY) signals.push(signal);
    else dismissed.push(dismissal(signal, patient < LIKELY ? 'no patient is spoken of' : 'not sure enough'));
  }
  return { signals, dismissed };
}

function dismissal({ type, words, start, end }: Signal, reason: string): Dismissed {
  return { type, words, start, end, reason };
}
