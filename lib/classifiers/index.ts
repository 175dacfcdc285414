/** The classifiers with the weights that ship. */
import shipped from '@/assets/weights.json';
import { once } from '@/lib/engine/once';
import type { Evidence, Reading } from '@/lib/engine/parts';
import type { Draft } from '@/lib/engine/types';
import { createClassifier } from './classify';
import { unpackWeights } from './weights';

const classifier = once(() => createClassifier(unpackWeights(shipped)));

export function evidence(reading: Reading, draft: Draft): Evidence {
  return classifier()(reading, draft);
}
