import { describe, expect, test, vi } from 'vitest';
import { clean } from '@/lib/engine/clean';
import { sentenceSpans } from '@/lib/engine/sentences';
import { readText } from '@/lib/engine/text';
import { readCorpora } from '@/scripts/corpus';

/** All corpora are read; on a busy machine that takes its time. */
vi.setConfig({ testTimeout: 120_000 });

describe('clean', () => {
  test.each([
    ['curly quotes and dashes', '\u201cpt\u2019s\u201d 3\u20134', '"pt\'s" 3-4'],
    ['non-breaking spaces and tabs', 'bed\u00a04\tnow', 'bed 4 now'],
    ['zero-width and bidi controls', 'Ro\u200bsa\u202e D\u00adiaz', 'Rosa Diaz'],
    ['fullwidth letters', '\uff2d\uff32\uff2e \uff11\uff12', 'MRN 12'],
    ['mathematical letters', '\u{1d40c}\u{1d42b}\u{1d42c} \u{1d5d7}', 'Mrs D'],
  ])('%s', (_, source, plain) => expect(clean(source).text).toBe(plain));
});

describe('sentences', () => {
  const split = (source: string) => sentenceSpans(source).map(({ start, end }) => source.slice(start, end));

  test.each([
    ['Saw Dr. Smith today. He agreed.', ['Saw Dr. Smith today.', 'He agreed.']],
    ['pt. in rm. 4 is ok. bless.', ['pt. in rm. 4 is ok.', 'bless.']],
    ['At 3 a.m. she left. Then rain.', ['At 3 a.m. she left.', 'Then rain.']],
    ['Came in at 3 a.m. Nobody saw.', ['Came in at 3 a.m.', 'Nobody saw.']],
    ['At St. Bede\u2019s with J. Smith.', ['At St. Bede\u2019s with J. Smith.']],
    ['one\ntwo\n\n three ', ['one', 'two', 'three']],
    ['What?! Yes... "No." Fine \u{1f602}', ['What?!', 'Yes...', '"No."', 'Fine \u{1f602}']],
    ['BP 120.5 over v2.0 ok', ['BP 120.5 over v2.0 ok']],
    ['so tired My patient died', ['so tired', 'My patient died']],
    ['so tiredMy patient died', ['so tired', 'My patient died']],
    ['the new library and She was ours', ['the new library and', 'She was ours']],
    ['A film called My Girl, and The Pitt', ['A film called My Girl, and The Pitt']],
    ['', []],
    [' \n ', []],
  ])('%j', (source, sentences) => expect(split(source)).toEqual(sentences));

  test('a long run without an end mark is cut at spaces and loses nothing', () => {
    const source = 'word '.repeat(1000);
    expect(split(source).every((sentence) => sentence.length <= 800)).toBe(true);
    expect(split(source).join(' ')).toBe(source.trim());
  });
});

describe('text', () => {
  test('offsets lead back to the person\u2019s own words', () => {
    const source = '\u{1f602} \u201cRo\u200bsa\u201d  coded.\nHer \u{1d40c}\u{1d42b}\u{1d42c} too';
    const text = readText(source);
    const words = text.tokens.map(({ start, end }) => source.slice(start, end));
    expect(words).toEqual([
      '\u{1f602}',
      '\u201c',
      'Ro\u200bsa',
      '\u201d',
      'coded',
      '.',
      'Her',
      '\u{1d40c}\u{1d42b}\u{1d42c}',
      'too',
    ]);
    const at = text.clean.indexOf('Mrs');
    const span = text.span(at, at + 3);
    expect(source.slice(span.start, span.end)).toBe('\u{1d40c}\u{1d42b}\u{1d42c}');
  });

  test('every token of the corpora stands in its sentence, in order, inside the text', () => {
    const astray = readCorpora().filter(({ draft }) =>
      readText(draft.text).sentences.some(({ start, end, tokens }) =>
        tokens.some((token, index) => token.start < (tokens[index - 1]?.end ?? start) || token.end > end),
      ),
    );
    expect(astray).toEqual([]);
  });
});
