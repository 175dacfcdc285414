/** The classifiers with the weights that ship. */
import shipped from '@/assets/weights.json';
import type { Evidence, Reading } from '@/lib/engine/parts';
import type { Draft } from '@/lib/engine/types';
import { type Classifier, createClassifier } from './classify';
import { unpackWeights } from './weights';

let classifier: Classifier | undefined;

export function evidence(reading: Reading, draft: Draft): Evidence {
  classifier ??= createClassifier(unpackWeights(shipped));
  return classifier(reading, draft);
}
