import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceSpans } from '@/lib/engine/sentences';
import { SentenceSplitter } from '@/lib/engine/splitter';

/** Whatever sentences begin and end with, and what makes an end mark none. */
const PIECE = fc.constantFrom(
  'she',
  'He',
  ' My ',
  ' They',
  'Dr',
  'st',
  'a.m',
  'J',
  '4',
  'no',
  '.',
  '..',
  '?!',
  '"',
  ')',
  ' ',
  '  ',
  '\n',
  '\u{1f602}',
  'word '.repeat(200),
);
const TEXT = fc.array(PIECE, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('splitting again after any edit is splitting anew', () => {
  fc.assert(
    fc.property(TEXT, fc.array(fc.tuple(fc.nat(200), fc.nat(12), TEXT), { maxLength: 6 }), (first, edits) => {
      const splitter = new SentenceSplitter();
      let text = first;
      expect(splitter.split(text)).toEqual(sentenceSpans(text));
      for (const [at, removed, put] of edits) {
        text = text.slice(0, at) + put + text.slice(at + removed);
        expect(splitter.split(text)).toEqual(sentenceSpans(text));
      }
    }),
    { numRuns: 500 },
  );
});
