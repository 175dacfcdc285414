import type { Draft } from '@/lib/engine/types';
import { inTime } from '@/lib/in-time';
import type { Verdict } from '@/lib/policy/verdict';
import type { ReadDraft } from './draft';

/** How many verdicts are remembered: the boxes a page shows at once, with a few steps of undo. */
const REMEMBERED = 16;

/**
 * After this many ms a request counts as lost: a worker that was stopped in the middle may never say so. A cold start
 * with the longest of drafts takes a tenth of it.
 */
export const LOST = 10_000;

/** A line to the worker: `cut` breaks the promise, and nothing ever keeps it. */
interface Line {
  readonly broken: Promise<never>;
  readonly cut: () => void;
}

function openLine(): Line {
  let cut = () => {};
  const broken = new Promise<never>((_, reject) => {
    cut = () => reject(new Error('The worker was stopped.'));
  });
  // Nobody may be waiting for it.
  broken.catch(() => {});
  return { broken, cut };
}

/**
 * Verdicts by draft. While somebody types, one draft is on its way at a time and only the latest waits behind it,
 * so that no amount of typing, pasting or flooding by a page queues up work.
 */
export class Scorer {
  readonly #ask: (draft: Draft) => Promise<Verdict>;
  readonly #known = new Map<string, Verdict>();
  readonly #pending = new Map<string, Promise<Verdict | null>>();
  /** Counts the changes of what verdicts rest on; an answer from before the last one is not kept. */
  #age = 0;
  #waiting: ReadDraft | null = null;
  #following = false;
  #line = openLine();

  constructor(ask: (draft: Draft) => Promise<Verdict>) {
    this.#ask = ask;
  }

  known({ key }: ReadDraft): Verdict | undefined {
    return this.#known.get(key);
  }

  /** Forgets all verdicts, after something changed that they rest on. */
  forget(): void {
    this.#age++;
    this.#known.clear();
    this.#pending.clear();
  }

  /** The line to the worker was cut: what is on its way may never be answered, and is asked again. */
  cut(): void {
    const { cut } = this.#line;
    this.#line = openLine();
    cut();
  }

  /** Scores a draft that is being typed; drafts overtaken by a later one are dropped. */
  async follow(read: ReadDraft, onVerdict: () => void): Promise<void> {
    this.#waiting = read;
    if (this.#following) return;
    this.#following = true;
    while (this.#waiting) {
      const latest = this.#waiting;
      this.#waiting = null;
      if (!this.#known.has(latest.key)) await this.#request(latest);
      onVerdict();
    }
    this.#following = false;
  }

  /** The verdict on a draft that is about to be sent; null when it is not there after `deadline` ms. */
  async within(read: ReadDraft, deadline: number): Promise<Verdict | null> {
    const known = this.#known.get(read.key);
    if (known) return known;
    return inTime(this.#request(read), deadline);
  }

  #request({ draft, key }: ReadDraft): Promise<Verdict | null> {
    const pending = this.#pending.get(key) ?? this.#fetch(draft, key);
    this.#pending.set(key, pending);
    return pending;
  }

  async #fetch(draft: Draft, key: string): Promise<Verdict | null> {
    const age = this.#age;
    try {
      // A worker that is stopped over a draft is started anew by the next question.
      const asked = Promise.race([this.#ask(draft), this.#line.broken]).catch(() => this.#ask(draft));
      const verdict = await inTime(asked, LOST);
      if (verdict === null || age !== this.#age) return verdict;
      this.#known.set(key, verdict);
      const [oldest] = this.#known.keys();
      if (oldest !== undefined && this.#known.size > REMEMBERED) this.#known.delete(oldest);
      return verdict;
    } catch {
      // The worker was stopped twice, or refused the draft; the draft counts as not checked.
      return null;
    } finally {
      if (age === this.#age) this.#pending.delete(key);
    }
  }
}
