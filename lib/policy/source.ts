/** Where the institution's policy comes from, and how much is known about it yet. */
import { inTime } from '@/lib/in-time';

/** A policy as it was read: untouched, since it is validated by whoever uses it. */
export interface PolicyCopy {
  readonly raw: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

/**
 * `read`: what the browser says now. `kept`: what it said last time, until it answers. `waiting`: nothing is known yet,
 * and nothing can be concluded; what holds out of the box holds meanwhile.
 */
export interface Received extends PolicyCopy {
  readonly state: 'read' | 'kept' | 'waiting';
}

export interface SourceParts {
  /** The browser's managed storage; rejects or is empty when nothing is set, and while it is not ready. */
  readonly readManaged: () => Promise<Readonly<Record<string, unknown>>>;
  readonly loadCopy: () => Promise<PolicyCopy | null>;
  readonly saveCopy: (copy: PolicyCopy) => Promise<void>;
  /** When this session of the browser began, in milliseconds since 1970. */
  readonly startedAt: () => Promise<number>;
  readonly now: () => number;
}

/**
 * From this age of a session on, an empty policy means that there is none, in milliseconds. Younger, it may not have
 * been loaded: more than six seconds were seen on managed machines (w3c/webextensions 547, ghostery-extension 2817).
 */
export const SETTLED = 30_000;

/** How long a first question waits for the browser's answer, in milliseconds; somebody may be about to post. */
const PATIENCE = 300;

/** Between two questions while there is no certain answer, in milliseconds. */
const PAUSE = 500;

const WAITING: Received = { raw: {}, readAt: 0, state: 'waiting' };

/** Answers from the last known copy at once and corrects itself as soon as the browser answers. */
export class PolicySource {
  readonly #parts: SourceParts;
  #received: Received | null = null;
  #loading: Promise<Received> | null = null;
  #reading: Promise<void> | null = null;
  #again: ReturnType<typeof setTimeout> | null = null;
  /** What was answered last, as JSON, to tell a change from the same once more; null before any answer. */
  #answered: string | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(parts: SourceParts) {
    this.#parts = parts;
  }

  async received(): Promise<Received> {
    const received = await this.#latest();
    this.#answered = JSON.stringify(received.raw);
    return received;
  }

  async #latest(): Promise<Received> {
    if (this.#received?.state === 'read') return this.#received;
    const reading = this.#read();
    this.#loading ??= this.#load();
    const kept = await this.#loading;
    if (kept.state === 'waiting') await inTime(reading, PATIENCE);
    return this.#received ?? kept;
  }

  /** Calls when what was answered last holds no more. Returns how to stop it. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The browser says that the policy changed; what it says next counts, even if it is nothing. */
  async changed(): Promise<void> {
    await this.#reading;
    await this.#ask(true);
  }

  /** Resolves with the first word of the browser, or after `patience` ms. */
  async settled(patience: number): Promise<void> {
    const end = this.#parts.now() + patience;
    await inTime(this.#read(), PATIENCE);
    while ((await this.received()).state !== 'read' && this.#parts.now() < end) await pause();
  }

  async #load(): Promise<Received> {
    const copy = await this.#parts.loadCopy().catch(() => null);
    return copy ? { ...copy, state: 'kept' } : WAITING;
  }

  #read(): Promise<void> {
    this.#reading ??= this.#ask(false).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #ask(isCertain: boolean): Promise<void> {
    const { readManaged, startedAt, now, saveCopy } = this.#parts;
    const raw = await readManaged().catch(() => ({}));
    const isEmpty = Object.keys(raw).length === 0;
    const isYoung = async () => {
      const age = now() - (await startedAt().catch(now));
      // A session that is to begin only later has seen the clock put back.
      return 0 <= age && age < SETTLED;
    };
    if (isEmpty && !isCertain && (await isYoung())) {
      this.#askAgain();
      return;
    }
    this.#received = { raw, readAt: now(), state: 'read' };
    // Without room for a copy the policy holds all the same; only the next start has to wait for the browser again.
    await saveCopy({ raw, readAt: now() }).catch(() => {});
    if (this.#answered === null || this.#answered === JSON.stringify(raw)) return;
    for (const listener of this.#listeners) listener();
  }

  /** Not every browser says when a policy has been loaded at last. */
  #askAgain(): void {
    this.#again ??= setTimeout(() => {
      this.#again = null;
      void this.#read();
    }, PAUSE);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });
}
