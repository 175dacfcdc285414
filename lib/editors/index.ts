import { contentEditable } from './contenteditable';
import { draftJs } from './draft-js';
import type { Editor } from './editor';
import { lexical } from './lexical';
import { textarea } from './textarea';

export type { Editor } from './editor';

/** The general ones last. */
const EDITORS: readonly Editor[] = [textarea, draftJs, lexical, contentEditable];

/** The adapter for an editable; undefined for an element nobody can type into. */
export function editorOf(field: HTMLElement): Editor | undefined {
  return EDITORS.find((editor) => editor.knows(field));
}
