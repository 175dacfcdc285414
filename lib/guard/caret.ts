import type { Composition } from './composition';

/**
 * Remembers where the person stands in the composition, and returns the way back. To be called before the focus has
 * gone: editors forget their caret with it.
 */
export function caretIn({ fields }: Composition): () => void {
  const carets = fields.map((field) => ({ ...field, offset: field.editor.caretOf(field.element) }));
  const isFocused = ({ element }: { element: HTMLElement }) => element.matches(':focus');
  const caret = carets.find(isFocused) ?? carets.find(({ offset }) => offset !== null);
  const { element, editor, offset } = caret ?? { ...fields[0], offset: null };
  return () => {
    element.focus({ preventScroll: true });
    if (offset !== null) editor.placeCaret(element, offset);
  };
}
