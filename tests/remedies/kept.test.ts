import { describe, expect, test, vi } from 'vitest';
import { readText } from '@/lib/engine/text';
import type { Draft, Remedy } from '@/lib/engine/types';
import { remediesFor } from '@/lib/remedies';
import { parseMarked } from '@/scripts/corpus';

/** What is written before and after a sentence, in the order of typing. */
const SURROUNDINGS: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['', ' '],
  ['', ' And'],
  ['', ' And then we all had cake.'],
  ['\n', ''],
  ['Busy.\n', '\n'],
  ['Busy.\n\n', '\n\nAnd then we all had cake.'],
  ['busy night for us. ', ' and then we all had cake.'],
  ['Busy night for us. ', ' and then we all had cake.'],
  ['Busy night for us.\n', ' and then we all had cake.'],
  ['Busy night for us.  ', ' and then we all had cake.'],
  ['Busy night for us. ', ' !'],
  ['Busy night for us. ', ' '],
  ['She was busy, too. ', ' and then we all had cake.'],
  ['I can\u2019t advise on individual care here; please call your clinic. ', ''],
];

const SENTENCES = [
  '[[NAME:Mrs. Okafor]] did great.',
  'had a [[AGE:47 yo]] guy with chest pain, but he is fine.',
  'Lost a patient [[TIME:tonight]].',
  '[[TIME:tonight]] we lost one.',
  'we love [[NAME:mrs okafor]] here.',
  'You should [[ADVICE:stop the statin]].',
  'Thanks [[NAME:Ben]], come again #[[NAME:benstrong]]',
];

/** Remedies worked out by a module that has seen nothing before. */
async function afresh(...given: Parameters<typeof remediesFor>): Promise<Remedy[]> {
  vi.resetModules();
  const fresh = await import('@/lib/remedies');
  return fresh.remediesFor(...given);
}

describe('remedies kept from one key to the next', () => {
  test.each(SENTENCES)('%s: are those of the draft as it is now', async (marked) => {
    const { text: sentence, spans } = parseMarked(marked);
    for (const [before, after] of SURROUNDINGS) {
      const draft: Draft = { kind: 'post', text: before + sentence + after };
      const text = readText(draft.text);
      for (const span of spans) {
        const [start, end] = [span.start + before.length, span.end + before.length];
        const finding = { ...span, start, end, rule: 'any' };
        expect(remediesFor(finding, text, draft)).toEqual(await afresh(finding, text, draft));
      }
    }
  });
});
