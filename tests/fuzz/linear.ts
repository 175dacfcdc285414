/**
 * Whether a regular expression takes time in proportion to the text, by recheck: proven on its automaton, or, where
 * look-around and back-references leave no automaton, by a search for an attack that found none. Answers are kept by
 * the pattern's hash in `linear.json`; `npm run prove` brings them up to date.
 */
import { createHash } from 'node:crypto';
import { check } from 'recheck';
import type { Pattern } from './patterns';

export interface Answers {
  /** Hashes of patterns whose automaton was proven linear. */
  readonly proven: readonly string[];
  /** Hashes of patterns that no attack was found for. */
  readonly searched: readonly string[];
}

/** Milliseconds that one pattern may take to answer; the largest ones have some hundred alternatives. */
export const PATIENCE = 240_000;

export function hashOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

/** How it was found to be linear; throws with an attack where it is not. */
export async function proofOf({ source, flags }: Pattern): Promise<keyof Answers> {
  const answer = await check(source, flags, { timeout: PATIENCE });
  if (answer.status === 'safe') return answer.checker === 'automaton' ? 'proven' : 'searched';
  const why = answer.status === 'vulnerable' ? `slow on ${answer.attack.pattern}` : `no answer: ${answer.error.kind}`;
  throw new Error(`/${source}/${flags} ${why}`);
}
