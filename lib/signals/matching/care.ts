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

const known = new WeakMap<Text, readonly Phrase<CareKind>[]>();

/** Everyday clinical words in a sentence; several finders ask, so the answer is kept as long as the sentence is. */
export function careWords(text: Text): readonly Phrase<CareKind>[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = CARE.find(text);
  known.set(text, found);
  return found;
}
