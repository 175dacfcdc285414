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
  /** The finding is looked at. */
  readonly active: boolean;
}

function looksAs(a: Painted, b: Painted | undefined): boolean {
  return (
    b !== undefined &&
    a.active === b.active &&
    a.mark.level === b.mark.level &&
    a.box.left === b.box.left &&
    a.box.top === b.box.top &&
    a.box.width === b.box.width &&
    a.box.height === b.box.height
  );
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

  /** Measures the words anew, and draws if that changes anything: what is written makes the browser lay out again. */
  paint(): void {
    const before = this.#painted;
    this.#painted = [...this.#measure()];
    const stands = before.length === this.#painted.length && this.#painted.every((each, i) => looksAs(each, before[i]));
    if (!stands) this.#layer.replaceChildren(...this.#painted.map(draw));
  }

  /** The index of the finding whose words are at a point of the viewport. */
  at(x: number, y: number): number | null {
    const hit = this.#painted.find(({ box }) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
    return hit?.mark.index ?? null;
  }

  /** The index of the finding whose words hold an offset of a field's text, or end there. */
  holding(element: HTMLElement, offset: number): number | null {
    const holds = ({ field, span }: Marked) => field.element === element && span.start <= offset && offset <= span.end;
    return this.#marked.find(holds)?.index ?? null;
  }

  *#measure(): Generator<Painted> {
    for (const [field, marks] of Map.groupBy(this.#marked, (mark) => mark.field)) {
      if (!field.element.isConnected) continue;
      const spans = marks.map(({ span }) => span);
      const boxes = field.editor.boxesOf(field.element, spans, this.#layer);
      for (const [index, mark] of marks.entries()) {
        for (const box of boxes[index] ?? []) {
          if (box.width > 0 && isShown(field.element, box)) yield { mark, box, active: mark.index === this.#active };
        }
      }
    }
  }
}

function draw({ mark, box, active }: Painted): HTMLElement {
  const line = document.createElement('div');
  line.className = `mark ${mark.level}`;
  line.classList.toggle('active', active);
  Object.assign(line.style, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  return line;
}
