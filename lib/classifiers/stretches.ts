/**
 * A draft read stretch by stretch: any two sentences that follow one another, each stretch answered for by itself. In a
 * longer post one sentence may tell of a patient among others that have nothing to do with anybody; as a whole it reads
 * like them.
 */
import { authorFeatures, type Features, featureLists, kindFeature } from './draft-features';
import { HEADS, headValue } from './heads';
import { keptWith } from './kept';
import type { DraftWords } from './reading';
import { addAll, type SparseTable, scaled } from './sparse-table';

/** The features of a stretch: those of its two sentences, repeated where they share any, and of the draft's setting. */
export type Stretch = readonly [first: Features, second: Features, setting: Features];

/** The stretches of a draft, by their first sentence; none of one with fewer than three, which is read as a whole. */
export function stretchesOf(draft: DraftWords): Stretch[] {
  const [, sentences] = featureLists(draft);
  if (sentences.length < 3) return [];
  const setting = settingOf(draft);
  return sentences.slice(1).map((second, at) => [sentences[at] ?? [], second, setting]);
}

function settingOf({ draft }: DraftWords): Features {
  return [kindFeature(draft), ...authorFeatures(draft)];
}

/** Answers for the stretches of one draft after another; those of a stretch are kept with its sentences. */
export class StretchScorer {
  readonly #table: SparseTable;
  readonly #sums = keptWith<Features, Int32Array>();
  /** By the second sentence, then the first. */
  #logits = keptWith<Features, Float32Array, Features>();
  /** By the sentence. */
  #alone = keptWith<Features, Float32Array>();
  /** The setting that these hold in. */
  #setting = '';

  constructor(table: SparseTable) {
    this.#table = table;
  }

  /** For each stretch the logits of the heads, in the order of `HEADS`. */
  score(draft: DraftWords): Float32Array[] {
    const stretches = stretchesOf(draft);
    this.#in(stretches[0]?.[2] ?? []);
    return stretches.map((stretch) => this.#logits(stretch[1], stretch[0], () => this.#logitsOf(stretch)));
  }

  /** The same for each sentence by itself. */
  sentences(draft: DraftWords): Float32Array[] {
    const setting = settingOf(draft);
    this.#in(setting);
    const [, sentences] = featureLists(draft);
    return sentences.map((sentence) => this.#alone(sentence, '', () => this.#logitsOf([sentence, setting])));
  }

  /** What was kept in another setting is forgotten. */
  #in(setting: Features): void {
    const print = setting.join(' ');
    if (print === this.#setting) return;
    this.#logits = keptWith();
    this.#alone = keptWith();
    this.#setting = print;
  }

  #logitsOf(lists: readonly Features[]): Float32Array {
    const sums = new Int32Array(HEADS.length);
    let count = 0;
    for (const list of lists) {
      const own = this.#sums(list, '', () => this.#sumsOf(list));
      for (let head = 0; head < sums.length; head++) sums[head] = (sums[head] ?? 0) + (own[head] ?? 0);
      count += list.length;
    }
    return scaled(this.#table, sums, headValue(count));
  }

  #sumsOf(list: Features): Int32Array {
    const sums = new Int32Array(HEADS.length);
    addAll(this.#table, list, sums);
    return sums;
  }
}
