/** The classifiers with the weights that ship. */
import shipped from '@/assets/weights.json';
import type { Evidence, Text } from '@/lib/engine/parts';
import type { Draft, Signal } from '@/lib/engine/types';
import { type Classifier, createClassifier } from './classify';
import { unpackWeights } from './weights';

let classifier: Classifier | undefined;

export function evidence(text: Text, draft: Draft, signals: readonly Signal[]): Evidence {
  classifier ??= createClassifier(unpackWeights(shipped));
  return classifier(text, draft, signals);
}
