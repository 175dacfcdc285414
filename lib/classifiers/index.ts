/** What trained classifiers make of a draft: probabilities, never verdicts. */
import type { Evidence, Text } from '@/lib/engine/parts';
import type { Draft, Signal } from '@/lib/engine/types';

export function evidence(_text: Text, _draft: Draft, _signals: readonly Signal[]): Evidence {
  return { draft: {}, sentences: [], spans: [] };
}
