import type { Editor } from './editor';
import { mirrorBoxes } from './mirror';

type TextField = HTMLTextAreaElement | HTMLInputElement;

function isTextField(field: HTMLElement): field is TextField {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
}

/** The platform's own multi-line and single-line fields, controlled by a framework or not. */
export const textarea: Editor = {
  id: 'textarea',
  breaksLines: true,
  knows: isTextField,
  textOf: (field) => (isTextField(field) ? field.value : ''),
  boxesOf: (field, spans, shelf) => (isTextField(field) ? mirrorBoxes(field, spans, shelf) : spans.map(() => [])),
  caretOf: (field) => (isTextField(field) ? field.selectionEnd : null),
  placeCaret: (field, offset) => {
    if (isTextField(field)) field.setSelectionRange(offset, offset);
  },
  // Setting `value` would lose the undo history; `execCommand` keeps it and fires the `input` event frameworks wait for.
  replace: async (field, { start, end }, replacement) => {
    if (!isTextField(field)) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    if (replacement === '') document.execCommand('delete');
    else document.execCommand('insertText', false, replacement);
  },
  undo: async (field) => {
    field.focus({ preventScroll: true });
    document.execCommand('undo');
  },
};
