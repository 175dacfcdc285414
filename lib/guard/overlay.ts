import type { Finding } from '@/lib/engine/types';
import { type Composition, sendControlOf } from './composition';
import { fieldAt, type ReadDraft } from './draft';
import { followLayout } from './layout';
import { Marks } from './marks';
import { around } from './placement';
import type { Surface } from './surface';

export interface OverlayParts {
  /** The composer has left the page. */
  readonly onGone: () => void;
  /** Whether the card shows its details, and with them one finding of several. */
  readonly isOpen: () => boolean;
  /** The pointer or the caret has come to the words of a finding. */
  readonly onReach: (index: number) => void;
}

/** Keeps the marks on their words and the card beside its composer, wherever the page moves them. */
export class Overlay {
  readonly #surface: Surface;
  readonly #marks: Marks;
  readonly #parts: OverlayParts;
  #composition: Composition | null = null;
  #following = new AbortController();
  #reached: number | null = null;

  constructor(surface: Surface, parts: OverlayParts) {
    this.#surface = surface;
    this.#marks = new Marks(surface.marks);
    this.#parts = parts;
  }

  /** Lies over `composition` from now on. */
  attach(composition: Composition): void {
    const [{ element }] = composition.fields;
    this.#surface.show(element);
    if (this.#composition?.fields[0].element === element) {
      this.#composition = composition;
      return;
    }
    this.#following.abort();
    this.#following = new AbortController();
    this.#composition = composition;
    const { signal } = this.#following;
    followLayout([element, this.#surface.card], () => this.#follow(), signal);
    window.addEventListener('mousemove', (event) => this.#reach(this.findingAt(event)), { passive: true, signal });
    // Comes with every key, too; where the caret is takes measuring, which a closed card has no use for.
    const follow = () => this.#parts.isOpen() && this.#reach(this.#atCaret());
    document.addEventListener('selectionchange', follow, { signal });
  }

  detach(): void {
    this.#let();
    this.#surface.hide();
  }

  /** The composer has gone, and what is said stays where it was. */
  remain(): void {
    this.#let();
    this.#surface.show(document.documentElement);
  }

  #let(): void {
    this.#following.abort();
    this.#composition = null;
    this.#marks.show([], null);
  }

  mark(composition: Composition, read: ReadDraft, findings: readonly Finding[], active: number | null): void {
    const marked = findings.flatMap((finding, index) => {
      const at = fieldAt(composition, read, finding);
      return at ? [{ ...at, level: finding.level, index }] : [];
    });
    this.#marks.show(marked, active);
  }

  /** The index of the finding whose words are under the pointer. */
  findingAt({ clientX, clientY }: MouseEvent): number | null {
    return this.#marks.at(clientX, clientY);
  }

  placeCard(): void {
    if (!this.#composition) return;
    const control = sendControlOf(this.#composition);
    const parts = this.#composition.fields.map(({ element }) => element).concat(control ?? []);
    const box = around(parts.map((part) => part.getBoundingClientRect()));
    if (box) this.#surface.moveCard(box);
  }

  /** The index of the finding whose words hold the caret. */
  #atCaret(): number | null {
    const field = this.#composition?.fields.find(({ element }) => element.matches(':focus'));
    const caret = field?.editor.caretOf(field.element) ?? null;
    return field && caret !== null ? this.#marks.holding(field.element, caret) : null;
  }

  /** Moves of the pointer come by the hundred; only those onto other words count. */
  #reach(index: number | null): void {
    if (index === this.#reached) return;
    this.#reached = index;
    if (index !== null) this.#parts.onReach(index);
  }

  #follow(): void {
    if (!this.#composition?.fields[0].element.isConnected) {
      this.#parts.onGone();
      return;
    }
    this.#marks.paint();
    this.placeCard();
  }
}
