import type { Span } from '@/lib/engine/types';

/**
 * What the guard asks of an editor, whatever it is built with. An adapter never adds a node to the editable and
 * never writes the DOM behind the editor's back: every change goes the way of the person's own typing, so that
 * the site's model, its undo history and its Post button follow.
 *
 * All offsets are UTF-16 code units of what `textOf` gives.
 */
export interface Editor {
  readonly id: string;
  /** Whether a replacement may bring in line breaks. Every editor can take them away. */
  readonly breaksLines: boolean;
  /** Whether this adapter knows the editable. */
  readonly knows: (field: HTMLElement) => boolean;
  /** The text as it stands. Without side effects, and cheap enough for every keystroke. */
  readonly textOf: (field: HTMLElement) => string;
  /**
   * The boxes, in viewport pixels, that the words of each span take up.
   * `shelf` is a place out of the page's sight where something may be laid out for measuring.
   */
  readonly boxesOf: (field: HTMLElement, spans: readonly Span[], shelf: ParentNode) => DOMRect[][];
  /** Where the caret, or the end of the selection, is; null when it is not in a line of the field. */
  readonly caretOf: (field: HTMLElement) => number | null;
  readonly placeCaret: (field: HTMLElement, offset: number) => void;
  /**
   * Replaces a range, as one step of the editor's own undo history.
   * Resolves when the editor has had the time to follow; the caller reads back and compares.
   */
  readonly replace: (field: HTMLElement, span: Span, replacement: string) => Promise<void>;
  /** One step back in the editor's own undo history. */
  readonly undo: (field: HTMLElement) => Promise<void>;
}
