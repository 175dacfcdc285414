/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  createEditor,
  HISTORY_MERGE_TAG,
  type LexicalEditor as Lexical,
} from 'lexical';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { EditorProps } from '../kit/editor.ts';

const textOf = (editor: Lexical): string =>
  editor.read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );

/** An empty line to type in. Emptying is not undone by Ctrl+Z: what was sent is gone. */
function clear(editor: Lexical, select: boolean): void {
  editor.update(
    () => {
      const line = $createParagraphNode();
      $getRoot().clear().append(line);
      if (select) line.select();
    },
    { discrete: true, tag: HISTORY_MERGE_TAG },
  );
}

/** A box around the real Lexical, rich text with history. */
export function LexicalEditor({ attributes, placeholder, autoFocus, onText, onKey, handle }: EditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const [editor] = useState(() =>
    createEditor({
      theme: { paragraph: 'paragraph' },
      onError: (error) => {
        throw error;
      },
    }),
  );
  const [isEmpty, setEmpty] = useState(true);
  const listeners = useRef({ onText, onKey });
  listeners.current = { onText, onKey };

  useImperativeHandle(handle, () => ({
    text: () => textOf(editor),
    clear: () => clear(editor, true),
    focus: () => editor.focus(),
  }));

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.practiceText = () => textOf(editor);
    element.practiceCaretKnown = () => editor.getEditorState().read(() => $getSelection() !== null);
    // In the capture phase of the document, so that the site has acted before any listener on the box is asked.
    const keydown = (event: KeyboardEvent): void => {
      if (event.target !== element || !listeners.current.onKey?.(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', keydown, true);
    editor.setRootElement(element);
    clear(editor, false);
    let last = '';
    const stop = mergeRegister(
      registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => {
        const text = textOf(editor);
        if (text === last) return;
        last = text;
        setEmpty(text === '');
        listeners.current.onText(text);
      }),
      () => editor.setRootElement(null),
      () => document.removeEventListener('keydown', keydown, true),
    );
    if (autoFocus) editor.focus();
    return stop;
  }, [editor, autoFocus]);

  return (
    <div className="lexical">
      <div
        ref={box}
        contentEditable
        role="textbox"
        spellCheck
        tabIndex={0}
        aria-placeholder={placeholder}
        {...attributes}
      />
      {isEmpty && (
        <div className="placeholder" aria-hidden="true">
          {placeholder}
        </div>
      )}
    </div>
  );
}
