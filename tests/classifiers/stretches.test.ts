import { describe, expect, it } from 'vitest';
import shipped from '@/assets/weights.json';
import { Answerer } from '@/lib/classifiers/answers';
import { HEADS, headValue } from '@/lib/classifiers/heads';
import { sigmoid } from '@/lib/classifiers/logistic';
import { type DraftWords, WordReader } from '@/lib/classifiers/reading';
import { addAll, scaled } from '@/lib/classifiers/sparse-table';
import { StretchScorer, stretchesOf } from '@/lib/classifiers/stretches';
import { told } from '@/lib/classifiers/told';
import { unpackWeights } from '@/lib/classifiers/weights';
import { SentenceReader } from '@/lib/engine/reader';
import type { Draft, DraftKind } from '@/lib/engine/types';
import { SIGNALS } from '@/lib/signals';

const { clusters, heads } = unpackWeights(shipped);
const reader = new SentenceReader(SIGNALS);
const words = new WordReader(clusters);

function read(text: string, kind: DraftKind = 'post'): DraftWords {
  const draft: Draft = { kind, text, author: { city: 'Dayton' } };
  return words.read(reader.read(draft), draft);
}

const LONGER =
  'Long day. Dr. Amara Osei brought bagels for all of us. My patient Gerald Pomeroy has pancreatic cancer. Match week is here!';

describe('stretches', () => {
  it('are two sentences each', () => {
    expect(stretchesOf(read('One. Two. Three. Four.'))).toHaveLength(3);
  });

  it('a draft of one or two sentences has none', () => {
    expect(stretchesOf(read('My patient is 47. She cried.'))).toEqual([]);
  });

  it('are scored as the sum of their features', () => {
    const expected = stretchesOf(read(LONGER)).map((lists) => {
      const sums = new Int32Array(HEADS.length);
      const features = lists.flat();
      addAll(heads, features, sums);
      return scaled(heads, sums, headValue(features.length));
    });
    expect(new StretchScorer(heads).score(read(LONGER))).toEqual(expected);
  });

  it('one that nobody changed says what it said, whatever was read in between', () => {
    const scorer = new StretchScorer(heads);
    const first = scorer.score(read(LONGER));
    scorer.score(read(LONGER.replace('Gerald Pomeroy', 'somebody')));
    expect(scorer.score(read(LONGER))).toEqual(first);
  });

  it('the same words in a message are answered for anew', () => {
    const scorer = new StretchScorer(heads);
    scorer.score(read(LONGER));
    expect(scorer.score(read(LONGER, 'dm'))).toEqual(new StretchScorer(heads).score(read(LONGER, 'dm')));
    expect(scorer.score(read(LONGER, 'dm'))).not.toEqual(scorer.score(read(LONGER)));
  });
});

describe('answers', () => {
  it('a sentence hears of what stands beside it, and of the draft as a whole', () => {
    const news = 'Match week is here! The library has new chairs. Coffee is on me on Friday. Bring your own mug.';
    const { sentences } = new Answerer(heads).answer(read(`${news} My patient Gerald Pomeroy has pancreatic cancer.`));
    const [first, , , mug, patient] = sentences;
    expect(sentences).toHaveLength(5);
    expect(patient).not.toBe(first);
    expect(mug).toBe(patient);
  });

  it('a draft of one stretch is answered for once', () => {
    const { whole, peaks, sentences } = new Answerer(heads).answer(read('My patient is 47. She cried.'));
    expect(peaks.map(sigmoid).map((value, head) => Math.abs(value - (whole[head] ?? 0)) < 1e-3)).not.toContain(false);
    expect(sentences).toEqual([told((head) => peaks[head] ?? 0), told((head) => peaks[head] ?? 0)]);
  });
});
