import type { Terms, Verdict } from '@/lib/policy/verdict';
import type { Site } from '@/lib/sites/site';
import { type Composition, isEnabled, sendControlOf } from './composition';
import { isEmpty, type ReadDraft, readDraft, whereabouts } from './draft';
import type { Scorer } from './scorer';
import { type Attempt, attemptOf, repeat } from './send';

/**
 * How long a press of Post may wait for its verdict, in ms. Verdicts come while the person types; only a press in
 * the moment after the last key, or one that has to start a worker on a busy machine, waits at all.
 */
const DEADLINE = 5000;

/** After this many ms a site that was pressed for the person should have taken the draft. */
const ACCEPTED = 2500;

export interface GateParts {
  readonly site: Site;
  readonly scorer: Scorer;
  readonly terms: () => Terms;
  /** The verdict asks: the attempt is held, the person decides. */
  readonly onHold: (attempt: Attempt, read: ReadDraft, verdict: Verdict) => void;
  readonly onSent: (read: ReadDraft, verdict: Verdict) => void;
  /** No verdict came in time; the draft is about to go out, or is held, as the terms say. */
  readonly onUnchecked: (attempt: Attempt, read: ReadDraft, held: boolean) => void;
  /** The person has decided, but the site wants their own press. */
  readonly onPressAgain: (attempt: Attempt, read: ReadDraft) => void;
}

function interrupts({ action }: Verdict): boolean {
  return action === 'ask' || action === 'block';
}

/** Stands before every way to send. */
export class Gate {
  readonly #parts: GateParts;
  /** What the person has decided to send, by the first box; it holds until the text changes. */
  readonly #approved = new WeakMap<HTMLElement, string>();
  readonly #checking = new WeakSet<HTMLElement>();
  /** A held attempt is being repeated; events are delivered synchronously, so nothing else comes between. */
  #releasing = false;

  constructor(parts: GateParts, signal: AbortSignal) {
    this.#parts = parts;
    const guard = (event: Event) => this.#guard(event);
    // On the window and before the page's first script: no handler of the page runs earlier.
    for (const type of ['click', 'keydown', 'submit']) window.addEventListener(type, guard, { capture: true, signal });
  }

  /** The person's decision counts for the words it was made about. */
  changed(field: HTMLElement, { key }: ReadDraft): void {
    if (this.#approved.get(field) !== key) this.#approved.delete(field);
  }

  /** Lets a held attempt go by the person's decision, if the draft still is what was decided about. */
  release(attempt: Attempt, read: ReadDraft): void {
    if (!this.#approve(attempt, read)) return;
    if (attempt.composition.spec.release === 'press-again') this.#parts.onPressAgain(attempt, read);
    else this.#repeat(attempt, read);
  }

  #approve({ composition }: Attempt, read: ReadDraft): boolean {
    const field = composition.fields[0].element;
    if (!field.isConnected || readDraft(this.#parts.site, composition).key !== read.key) return false;
    this.#approved.set(field, read.key);
    return true;
  }

  #repeat(attempt: Attempt, read: ReadDraft): void {
    const { composition } = attempt;
    this.#releasing = true;
    try {
      repeat(attempt);
    } finally {
      this.#releasing = false;
    }
    setTimeout(() => {
      // A site that is still busy with the draft disables its control meanwhile.
      const control = sendControlOf(composition);
      const waits = control === null || isEnabled(control);
      if (waits && this.#isApproved(composition)) this.#parts.onPressAgain(attempt, read);
    }, ACCEPTED);
  }

  /** Whether the composition reads, at this moment, what the person has decided to send. */
  #isApproved(composition: Composition): boolean {
    const field = composition.fields[0].element;
    const approved = field.isConnected ? this.#approved.get(field) : undefined;
    return approved !== undefined && approved === readDraft(this.#parts.site, composition).key;
  }

  #guard(event: Event): void {
    const attempt = this.#releasing ? null : attemptOf(this.#parts.site, event);
    if (!attempt) return;
    const read = readDraft(this.#parts.site, attempt.composition);
    if (isEmpty(read) || this.#isApproved(attempt.composition)) return;
    const verdict = this.#parts.scorer.known(read);
    const { silent } = this.#parts.terms();
    if (verdict && (silent || !interrupts(verdict))) {
      this.#parts.onSent(read, verdict);
      return;
    }
    if (silent) {
      void this.#observe(attempt, read);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (verdict) this.#parts.onHold(attempt, read, verdict);
    else void this.#check(attempt, read);
  }

  /** The draft is on its way; what would have been said of it is counted when it is known. */
  async #observe(attempt: Attempt, read: ReadDraft): Promise<void> {
    const verdict = await this.#parts.scorer.within(read, DEADLINE);
    if (verdict) this.#parts.onSent(read, verdict);
    else this.#parts.onUnchecked(attempt, read, false);
  }

  /** The attempt is held already; a capture handler cannot wait. */
  async #check(attempt: Attempt, read: ReadDraft): Promise<void> {
    const { scorer, site, terms } = this.#parts;
    const field = attempt.composition.fields[0].element;
    if (this.#checking.has(field)) return;
    this.#checking.add(field);
    const verdict = await scorer.within(read, DEADLINE);
    this.#checking.delete(field);
    const composition = whereabouts(site, { composition: attempt.composition, key: read.key });
    // Another press, in a box that has been mounted anew meanwhile, may have brought the draft out already.
    if (!composition || this.#isApproved(composition)) return;
    const standing = { ...attempt, composition };
    const now = readDraft(site, composition);
    if (isEmpty(now)) return;
    if (now.key !== read.key) return this.#check(standing, now);
    if (verdict && interrupts(verdict)) return this.#parts.onHold(standing, read, verdict);
    const held = !verdict && terms().unchecked === 'hold';
    // Said beside the composer, which the site may take away as soon as it has the draft.
    if (verdict) this.#parts.onSent(read, verdict);
    else this.#parts.onUnchecked(standing, read, held);
    // Nobody has been asked anything, so nobody is asked to press again unless the site refuses.
    if (!held && this.#approve(standing, read)) this.#repeat(standing, read);
  }
}
