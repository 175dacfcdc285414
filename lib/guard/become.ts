import type { Field } from './composition';
import { type Edit, shift, smallestEdit } from './edit';
import { followed } from './followed';
import { lineEdits } from './line-edits';

/**
 * Turns the field's text into `target` by way of the editor, and reads back. The caret stays with the words it stood at.
 *
 * @returns whether the field now reads `target`; if not, it reads what it did before, as far as the editor allows
 */
export async function become(field: Field, target: string): Promise<boolean> {
  const { element, editor } = field;
  const original = editor.textOf(element);
  const caret = editor.caretOf(element);
  const edits = editsTo(field, target);
  if (edits === null) return false;
  for (const edit of edits) {
    const { start, end, replacement } = edit;
    const before = editor.textOf(element);
    const after = before.slice(0, start) + replacement + before.slice(end);
    await editor.replace(element, edit, replacement);
    if (!(await followed(field, (text) => text === after))) break;
  }
  if (editor.textOf(element) !== target) {
    await comeBack(field, original);
    return false;
  }
  if (caret !== null) editor.placeCaret(element, edits.reduce(shift, caret));
  return true;
}

function editsTo({ element, editor }: Field, target: string): Edit[] | null {
  const current = editor.textOf(element);
  if (!editor.breaksLines) return lineEdits(current, target);
  const edit = smallestEdit(current, target);
  return edit ? [edit] : [];
}

/** An edit makes at most two steps in an editor's history; a rewrite changes a dozen places at most. */
const MOST_STEPS = 30;

/**
 * Steps back in the editor's history until the field reads `text` again.
 *
 * @returns whether it does
 */
export async function comeBack(field: Field, text: string): Promise<boolean> {
  const { element, editor } = field;
  for (let step = 0; step < MOST_STEPS && editor.textOf(element) !== text; step++) {
    const before = editor.textOf(element);
    await editor.undo(element);
    if (!(await followed(field, (now) => now !== before))) break;
  }
  // Editors select what they bring back, and the next key would type over it.
  const end = editor.caretOf(element);
  if (end !== null) editor.placeCaret(element, end);
  return editor.textOf(element) === text;
}
