import { beforeInput } from './before-input';
import { contentEditable } from './contenteditable';
import { draftJs } from './draft-js';
import type { Editor } from './editor';
import { gutenberg } from './gutenberg';
import { lexical } from './lexical';
import { proseMirror } from './prosemirror';
import { quill } from './quill';
import { textarea } from './textarea';

export type { Editor } from './editor';

/** The general ones last. */
const EDITORS: readonly Editor[] = [
  textarea,
  draftJs,
  lexical,
  proseMirror,
  quill,
  beforeInput,
  gutenberg,
  contentEditable,
];

/** The adapter for an editable; undefined for an element nobody can type into. */
export function editorOf(field: HTMLElement): Editor | undefined {
  return EDITORS.find((editor) => editor.knows(field));
}
