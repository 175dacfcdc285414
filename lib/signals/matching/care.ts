import { memoize } from '@/lib/engine/memoize';
import type { Text } from '@/lib/engine/parts';
import { BODY_PARTS, COMPLAINTS, DRUGS, PROCEDURES, TESTS } from '@/lib/lexicons/clinical';
import { type Phrase, Phrases } from './phrases';

export type CareKind = 'drug' | 'test' | 'procedure' | 'complaint' | 'body part';

const CARE = new Phrases<CareKind>([
  [DRUGS, 'drug'],
  [TESTS, 'test'],
  [PROCEDURES, 'procedure'],
  [COMPLAINTS, 'complaint'],
  [BODY_PARTS, 'body part'],
]);

/** Everyday clinical words in a sentence; several finders ask. */
export const careWords = memoize((text: Text): readonly Phrase<CareKind>[] => CARE.find(text));
