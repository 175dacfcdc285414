/** @jsxImportSource react */
import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  type DraftDecorator,
  Editor,
  EditorState,
  getDefaultKeyBinding,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { type ReactNode, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { EditorProps } from '../kit/editor.ts';

/** Colours what matches, as the site does while one types; it also cuts a line into several leaves. */
const coloured = (pattern: RegExp): DraftDecorator => ({
  strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  },
  component: ({ children }: { children: ReactNode }) => <span className="entity">{children}</span>,
});

const ENTITIES = new CompositeDecorator([coloured(/[#@][\p{L}\p{N}_]+/gu), coloured(/https?:\/\/\S+/g)]);

const empty = (): EditorState => EditorState.createEmpty(ENTITIES);
const holding = (text: string): EditorState =>
  EditorState.createWithContent(ContentState.createFromText(text), ENTITIES);
const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

/** A box around the real Draft.js. */
export function DraftJsEditor({
  attributes,
  placeholder,
  autoFocus,
  initialText = '',
  onText,
  onKey,
  handle,
}: EditorProps) {
  const [state, setState] = useState(() => (initialText === '' ? empty() : holding(initialText)));
  const current = useRef(state);
  const editor = useRef<Editor>(null);

  const change = (next: EditorState): void => {
    const before = textOf(current.current);
    current.current = next;
    setState(next);
    if (textOf(next) !== before) onText(textOf(next));
  };

  useImperativeHandle(handle, () => ({
    text: () => textOf(current.current),
    clear: () => change(EditorState.moveFocusToEnd(empty())),
    focus: () => editor.current?.focus(),
  }));

  useEffect(() => {
    const box = editor.current?.editor;
    if (box) box.practiceText = () => textOf(current.current);
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={change}
      placeholder={placeholder}
      role="textbox"
      stripPastedStyles
      spellCheck
      webDriverTestID={attributes['data-testid']}
      ariaLabel={attributes['aria-label']}
      ariaMultiline
      keyBindingFn={(event) => (onKey?.(event.nativeEvent) ? 'dealt-with' : getDefaultKeyBinding(event))}
      handleKeyCommand={(command) => (command === 'dealt-with' ? 'handled' : 'not-handled')}
    />
  );
}
