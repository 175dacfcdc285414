/** The classifiers with the weights that ship. */
import shipped from '@/assets/weights.json';
import type { Evidence, Text } from '@/lib/engine/parts';
import type { Draft, Signal } from '@/lib/engine/types';
import { classify } from './classify';
import { unpackWeights, type Weights } from './weights';

let weights: Weights | undefined;

export function evidence(text: Text, draft: Draft, signals: readonly Signal[]): Evidence {
  weights ??= unpackWeights(shipped);
  return classify(text, draft, signals, weights);
}
