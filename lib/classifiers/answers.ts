/** What the heads answer for a draft: as a whole, and as its stretches are read by themselves. */
import { HEADS, HeadScorer } from './heads';
import { logit } from './logistic';
import type { DraftWords } from './reading';
import type { SparseTable } from './sparse-table';
import { StretchScorer } from './stretches';
import { told } from './told';

/** Drafts of fewer UTF-16 code units are of the length that most is learnt from: they are judged as a whole alone. */
const LONG = 300;

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
  /** Of a draft from `LONG` on, the sentence, and the stretch, likeliest to call for an interruption; none if it is one stretch. */
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
    if (stretches.length === 0) {
      const once = told(least);
      return { whole, peaks: ofWhole, passages: [], sentences: draft.sentences.map(() => once) };
    }
    return {
      whole,
      peaks: largest(stretches),
      passages:
        draft.draft.text.length < LONG ? [] : [likeliest(this.#stretches.sentences(draft), 1), likeliest(stretches, 2)],
      sentences: draft.sentences.map((_, at) => {
        const [before, after] = [stretches[at - 1], stretches[at]];
        return told((head) => Math.max(least(head), before?.[head] ?? least(head), after?.[head] ?? least(head)));
      }),
    };
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

function likeliest(all: readonly Float32Array[], count: PassageAnswers['count']): PassageAnswers {
  const of = (at: number) => all[at]?.[INTERRUPT] ?? 0;
  const first = all.reduce((best, _, at) => (of(at) > of(best) ? at : best), 0);
  return { first, count, logits: [...(all[first] ?? [])] };
}
