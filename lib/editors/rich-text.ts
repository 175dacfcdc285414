import type { Span } from '@/lib/engine/types';
import type { Editor } from './editor';
import { offsetOf, rangeOf, walk } from './walk';

/** How long an editor may take to notice a new selection, in ms; `selectionchange` normally comes within a frame. */
const SELECTION_MS = 60;

/** The editors' own listeners run, and their frameworks draw, before the next task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Resolves after the next `selectionchange`, once the editor's own listeners have run. */
async function selectionSettled(): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(late);
      document.removeEventListener('selectionchange', done);
      resolve();
    };
    const late = setTimeout(done, SELECTION_MS);
    document.addEventListener('selectionchange', done);
  });
  await nextTask();
}

/** The selection as `field` sees it: the page's own does not reach into shadow roots in Chromium. */
function selectionAt(field: HTMLElement): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = field.getRootNode();
  return root.getSelection?.() ?? document.getSelection();
}

function isSelected(selection: Selection, range: Range): boolean {
  return (
    selection.anchorNode === range.startContainer &&
    selection.anchorOffset === range.startOffset &&
    selection.focusNode === range.endContainer &&
    selection.focusOffset === range.endOffset
  );
}

/**
 * Selects as a person would. Draft.js and Lexical learn of a selection only from `selectionchange`; before that, an
 * insertion lands where the caret was.
 */
export async function select(field: HTMLElement, { start, end }: Span): Promise<void> {
  field.focus({ preventScroll: true });
  const range = rangeOf(walk(field), start, end);
  const selection = selectionAt(field);
  if (!range || !selection || isSelected(selection, range)) return;
  const settled = selectionSettled();
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await settled;
}

/** Selects the words and lets the browser type over them. */
export async function typeOver(field: HTMLElement, span: Span, replacement: string): Promise<void> {
  await select(field, span);
  if (replacement === '') document.execCommand('delete');
  else document.execCommand('insertText', false, replacement);
  await nextTask();
}

/** Presses a key for the person, for editors that take their commands from the keyboard alone. */
async function pressKey(field: HTMLElement, init: KeyboardEventInit): Promise<void> {
  field.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }));
  await nextTask();
}

/** Selects the words and presses Backspace, which frameworks take from the keyboard and do in their own model. */
export async function eraseByKey(field: HTMLElement, span: Span): Promise<void> {
  await select(field, span);
  await pressKey(field, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
}

const IS_MAC = navigator.platform.startsWith('Mac');

/** Frameworks keep a history of their own, which they step back in by this key. */
export async function pressUndo(field: HTMLElement): Promise<void> {
  field.focus({ preventScroll: true });
  await pressKey(field, { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !IS_MAC, metaKey: IS_MAC });
}

/** What all contenteditable editors have in common; each adapter says how it is known, and what it does otherwise. */
export function richText(editor: Pick<Editor, 'id' | 'knows'> & Partial<Editor>): Editor {
  return {
    breaksLines: false,
    textOf: (field) => walk(field).text,
    boxesOf: (field, spans) => {
      const read = walk(field);
      return spans.map(({ start, end }) => [...(rangeOf(read, start, end)?.getClientRects() ?? [])]);
    },
    caretOf: (field) => {
      const selection = selectionAt(field);
      return selection && offsetOf(walk(field), selection.focusNode, selection.focusOffset);
    },
    placeCaret: (field, offset) => void select(field, { start: offset, end: offset }),
    replace: typeOver,
    undo: pressUndo,
    ...editor,
  };
}
