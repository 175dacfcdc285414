import type { Level, Span } from '@/lib/engine/types';
import type { Field } from './composition';

/** Words of one field to be marked. */
export interface Marked {
  readonly field: Field;
  readonly span: Span;
  readonly level: Level;
  /** The finding's index, as the card counts. */
  readonly index: number;
}

interface Painted {
  readonly mark: Marked;
  readonly box: DOMRect;
}

/**
 * Whether the words at a point can be seen: not scrolled away, and not under a menu or another dialog.
 * The guard's own layer is in no one's way.
 */
function isShown(field: HTMLElement, box: DOMRect): boolean {
  const root = field.getRootNode();
  const at = root instanceof ShadowRoot ? root : document;
  const top = at.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return top !== null && (field.contains(top) || top.contains(field));
}

/**
 * Underlines, drawn over the composer in the guard's closed shadow root. The platform's own highlights would be
 * simpler, but any script of the page can list them, and so read the verdict.
 */
export class Marks {
  readonly #layer: HTMLElement;
  #marked: readonly Marked[] = [];
  #painted: Painted[] = [];
  #active: number | null = null;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  show(marked: readonly Marked[], active: number | null): void {
    this.#marked = marked;
    this.#active = active;
    this.paint();
  }

  /** Measures the words anew and draws. */
  paint(): void {
    this.#painted = [...this.#measure()];
    this.#layer.replaceChildren(...this.#painted.map((painted) => this.#draw(painted)));
  }

  /** The index of the finding whose words are at a point of the viewport. */
  at(x: number, y: number): number | null {
    const hit = this.#painted.find(({ box }) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
    return hit?.mark.index ?? null;
  }

  *#measure(): Generator<Painted> {
    for (const [field, marks] of Map.groupBy(this.#marked, (mark) => mark.field)) {
      if (!field.element.isConnected) continue;
      const spans = marks.map(({ span }) => span);
      const boxes = field.editor.boxesOf(field.element, spans, this.#layer);
      for (const [index, mark] of marks.entries()) {
        for (const box of boxes[index] ?? []) {
          if (box.width > 0 && isShown(field.element, box)) yield { mark, box };
        }
      }
    }
  }

  #draw({ mark, box }: Painted): HTMLElement {
    const line = document.createElement('div');
    line.className = `mark ${mark.level}`;
    line.classList.toggle('active', mark.index === this.#active);
    Object.assign(line.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    return line;
  }
}
