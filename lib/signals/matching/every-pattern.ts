import { findCondition } from '@/lib/anonymity/conditions';
import { readSentence } from '@/lib/engine/text';
import type { Draft } from '@/lib/engine/types';
import { SENTENCES } from '@/lib/engine/warm-up';
import { SIGNALS } from '..';
import { factsOfAllMet, type PatternFacts } from './pattern-facts';

/** Has every finder look at some sentences, with which it makes its lists of patterns, and tells what is known of these. */
export function factsOfEveryPattern(): PatternFacts {
  for (const text of SENTENCES) {
    const draft: Draft = { kind: 'post', text };
    for (const finder of SIGNALS) finder.find(readSentence(text), draft);
    findCondition(text);
  }
  return factsOfAllMet();
}
