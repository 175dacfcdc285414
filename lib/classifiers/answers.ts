/** What the heads answer for a draft: as a whole, and as its stretches are read by themselves. */
import { memoize } from '@/lib/engine/memoize';
import type { Token } from '@/lib/engine/parts';
import { HEADS, HeadScorer } from './heads';
import { logit } from './logistic';
import type { DraftWords } from './reading';
import type { SparseTable } from './sparse-table';
import { StretchScorer } from './stretches';
import { told } from './told';

/** UTF-16 code units from which on a draft can tell of somebody in passing: its sentences are judged by themselves, too. */
const SEVERAL = 140;
/** From here on two in a row are, too; shorter drafts are of the length that most is learnt from. */
const LONG = 300;

/**
 * A sentence of fewer words is not judged by itself: a signature ("Vance Tillery, DDS") or a cry ("FIVE.") alone reads like
 * a draft that tells of somebody in a hurry.
 */
const FEWEST_WORDS = 5;

/** What the heads answer for sentences that follow one another in a draft, read as if they were all of it. */
export interface PassageAnswers {
  /** The index of its first sentence. */
  readonly first: number;
  /** Of so many sentences. */
  readonly count: 1 | 2;
  /** In the order of `HEADS`. */
  readonly logits: readonly number[];
}

export interface Answers {
  /** Probabilities for the whole draft, in the order of `HEADS`. */
  readonly whole: readonly number[];
  /** In the same order, the largest logit of any stretch; those of the whole draft where it is one. */
  readonly peaks: readonly number[];
  /**
   * Of a draft of several sentences, from `SEVERAL` on, the sentence likeliest to call for an interruption; of one of three
   * or more, from `LONG` on, also the stretch.
   */
  readonly passages: readonly PassageAnswers[];
  /** For each sentence what is told (`told`) by the largest answers for the draft or a stretch that it is in. */
  readonly sentences: readonly number[];
}

/** Answers for one draft after another; what does not change between two of them is not summed up again. */
export class Answerer {
  readonly #whole: HeadScorer;
  readonly #stretches: StretchScorer;

  constructor(table: SparseTable) {
    this.#whole = new HeadScorer(table);
    this.#stretches = new StretchScorer(table);
  }

  answer(draft: DraftWords): Answers {
    const whole = this.#whole.score(draft);
    const ofWhole = whole.map(logit);
    const stretches = this.#stretches.score(draft);
    const least = (head: number) => ofWhole[head] ?? 0;
    const passages = this.#passages(draft, stretches);
    if (stretches.length === 0) {
      const once = told(least);
      return { whole, peaks: ofWhole, passages, sentences: draft.sentences.map(() => once) };
    }
    return {
      whole,
      peaks: largest(stretches),
      passages,
      sentences: draft.sentences.map((_, at) => {
        const [before, after] = [stretches[at - 1], stretches[at]];
        return told((head) => Math.max(least(head), before?.[head] ?? least(head), after?.[head] ?? least(head)));
      }),
    };
  }

  #passages(draft: DraftWords, stretches: readonly Float32Array[]): PassageAnswers[] {
    const { length } = draft.draft.text;
    if (length < SEVERAL || draft.sentences.length < 2) return [];
    const telling = [...draft.sentences.keys()].filter((at) => isTelling(draft.sentences[at]?.words.tokens ?? []));
    const sentence = likeliest(this.#stretches.sentences(draft), 1, telling);
    return length < LONG ? sentence : [...sentence, ...likeliest(stretches, 2, stretches.keys())];
  }
}

/** For each head the largest of the logits. */
function largest(stretches: readonly Float32Array[]): number[] {
  const most = [...(stretches[0] ?? [])];
  for (const logits of stretches) {
    for (let head = 0; head < most.length; head++) most[head] = Math.max(most[head] ?? 0, logits[head] ?? 0);
  }
  return most;
}

const INTERRUPT = HEADS.indexOf('interrupt');

/** Of some of them, by their index, the one likeliest to call for an interruption; nothing where there are none. */
function likeliest(
  all: readonly Float32Array[],
  count: PassageAnswers['count'],
  some: Iterable<number>,
): PassageAnswers[] {
  const of = (at: number) => all[at]?.[INTERRUPT] ?? 0;
  let first: number | undefined;
  for (const at of some) if (first === undefined || of(at) > of(first)) first = at;
  return first === undefined ? [] : [{ first, count, logits: [...(all[first] ?? [])] }];
}

/** Asked of every sentence at every key. */
const isTelling = memoize(
  (tokens: readonly Token[]): boolean => tokens.filter(({ kind }) => kind === 'word').length >= FEWEST_WORDS,
);
