import type { Composition, Field } from './composition';
import { shift, smallestEdit } from './edit';

/** Where the person stands in the composition. */
export interface Caret {
  readonly field: Field;
  /** In the field's text; null where the editor does not tell. */
  readonly offset: number | null;
  /** What the field read then. */
  readonly text: string;
}

/**
 * The caret, or null when it is not in the composition. To be asked before the focus has gone: editors forget their
 * caret with it.
 */
export function caretIn({ fields }: Composition): Caret | null {
  const carets = fields.map((field) => ({ field, offset: field.editor.caretOf(field.element) }));
  const caret =
    carets.find(({ field }) => field.element.matches(':focus')) ?? carets.find(({ offset }) => offset !== null);
  return caret ? { ...caret, text: caret.field.editor.textOf(caret.field.element) } : null;
}

/** Puts the person back where they stood, among the same words, whatever has changed before or around them. */
export function giveBack({ field: { element, editor }, offset, text }: Caret): void {
  element.focus({ preventScroll: true });
  if (offset === null) return;
  const edit = smallestEdit(text, editor.textOf(element));
  editor.placeCaret(element, edit ? shift(offset, edit) : offset);
}
