import type { Span } from '@/lib/engine/types';
import type { Editor } from './editor';
import { offsetOf, rangeOf, walk } from './walk';

/** How long an editor may take to notice a new selection, in ms; `selectionchange` normally comes within a frame. */
const SELECTION_MS = 60;

/** Resolves after the next `selectionchange`, once the editor's own listeners have run. */
function selectionSettled(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(late);
      document.removeEventListener('selectionchange', done);
      setTimeout(resolve);
    };
    const late = setTimeout(done, SELECTION_MS);
    document.addEventListener('selectionchange', done);
  });
}

function isSelected(selection: Selection, range: Range): boolean {
  return (
    selection.anchorNode === range.startContainer &&
    selection.anchorOffset === range.startOffset &&
    selection.focusNode === range.endContainer &&
    selection.focusOffset === range.endOffset
  );
}

function select(field: HTMLElement, { start, end }: Span): Promise<void> {
  const range = rangeOf(walk(field), start, end);
  const selection = document.getSelection();
  if (!range || !selection || isSelected(selection, range)) return Promise.resolve();
  const settled = selectionSettled(document);
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return settled;
}

/**
 * A deletion, said as a replacement by a neighbour of the deleted words. Insertions reach every editor's model;
 * deletions by script do not reach them all.
 */
function asInsertion(text: string, { start, end }: Span): Span & { readonly replacement: string } {
  const before = /[^\n]$/u.exec(text.slice(0, start))?.[0] ?? '';
  if (before !== '') return { start: start - before.length, end, replacement: before };
  const after = /^[^\n]/u.exec(text.slice(end))?.[0] ?? '';
  return { start, end: end + after.length, replacement: after };
}

/**
 * Selects the range as a person would and lets the browser insert. Draft.js and Lexical learn of a selection only
 * from `selectionchange`; before that, an insertion lands where the caret was.
 */
async function insertOverSelection(field: HTMLElement, span: Span, replacement: string): Promise<void> {
  const edit = replacement === '' ? asInsertion(walk(field).text, span) : { ...span, replacement };
  field.focus({ preventScroll: true });
  await select(field, edit);
  if (edit.replacement === '') document.execCommand('delete');
  else document.execCommand('insertText', false, edit.replacement);
  await new Promise((resolve) => setTimeout(resolve));
}

/** What all contenteditable editors have in common; each adapter says how it is known. */
export function richText(editor: Pick<Editor, 'id' | 'knows'> & Partial<Editor>): Editor {
  return {
    acrossLines: false,
    textOf: (field) => walk(field).text,
    boxesOf: (field, spans) => {
      const read = walk(field);
      return spans.map(({ start, end }) => [...(rangeOf(read, start, end)?.getClientRects() ?? [])]);
    },
    caretOf: (field) => {
      const selection = document.getSelection();
      return selection && offsetOf(walk(field), selection.focusNode, selection.focusOffset);
    },
    placeCaret: (field, offset) => void select(field, { start: offset, end: offset }),
    replace: insertOverSelection,
    ...editor,
  };
}
