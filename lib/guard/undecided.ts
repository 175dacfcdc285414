import type { Site } from '@/lib/sites/site';
import { isEmpty, readDraft, whereabouts } from './draft';
import type { Subject } from './stance';

/** A draft that was asked about, until it goes out, moves elsewhere, or is dropped. */
export class Undecided {
  readonly #site: Site;
  readonly #onDropped: (subject: Subject) => void;
  #subject: Subject | null = null;

  constructor(site: Site, onDropped: (subject: Subject) => void) {
    this.#site = site;
    this.#onDropped = onDropped;
  }

  asked(subject: Subject): void {
    this.#subject = subject;
  }

  /** The person has decided. */
  settled(): void {
    this.#subject = null;
  }

  /** To be called whenever the composer may have been emptied or closed. */
  look(): void {
    if (this.#subject && !this.#stands(this.#subject)) this.drop();
  }

  drop(): void {
    if (this.#subject) this.#onDropped(this.#subject);
    this.#subject = null;
  }

  #stands({ composition, read }: Subject): boolean {
    const standing = whereabouts(this.#site, { composition, key: read.key });
    return standing !== null && !isEmpty(readDraft(this.#site, standing));
  }
}
