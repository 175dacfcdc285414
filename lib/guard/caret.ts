import type { Composition } from './composition';

/**
 * Where the person stands in the composition, as the way back there; null when the caret is not in it.
 * To be asked before the focus has gone: editors forget their caret with it.
 */
export function caretIn({ fields }: Composition): (() => void) | null {
  const carets = fields.map((field) => ({ ...field, offset: field.editor.caretOf(field.element) }));
  const caret = carets.find(({ element }) => element.matches(':focus')) ?? carets.find(({ offset }) => offset !== null);
  if (!caret) return null;
  const { element, editor, offset } = caret;
  return () => {
    element.focus({ preventScroll: true });
    if (offset !== null) editor.placeCaret(element, offset);
  };
}
