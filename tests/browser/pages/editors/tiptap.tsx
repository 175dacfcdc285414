/** @jsxImportSource react */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { EditorProps } from '../kit/editor.ts';
import { usePlaceholder } from './placeholder.tsx';

/** When ProseMirror, after it got the focus, puts the caret back to where it stood at that moment; in ms. */
const CARET_SET = 20;

const textOf = (editor: Editor | null): string => editor?.getText({ blockSeparator: '\n' }) ?? '';

/** A box around the real TipTap, ProseMirror underneath. */
export function TipTapEditor({ attributes, placeholder, autoFocus, onText, onKey, handle }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const listeners = useRef({ onText, onKey });
  listeners.current = { onText, onKey };
  const hint = usePlaceholder(placeholder);

  useImperativeHandle(handle, () => ({
    text: () => textOf(editor.current),
    clear: () => {
      editor.current?.chain().setMeta('addToHistory', false).clearContent(true).run();
    },
    focus: () => {
      editor.current?.commands.focus();
    },
  }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once, from its first attributes
  useEffect(() => {
    let caretKnown = false;
    const made = new Editor({
      element: place.current,
      extensions: [StarterKit],
      injectCSS: false,
      autofocus: autoFocus ?? false,
      editorProps: {
        attributes: { role: 'textbox', ...attributes },
        handleDOMEvents: {
          focus: () => {
            // Set before ProseMirror's own timer, so it must run out later.
            setTimeout(() => {
              caretKnown = true;
            }, CARET_SET + 1);
          },
        },
        handleKeyDown: (_view, event) => listeners.current.onKey?.(event) ?? false,
      },
      onUpdate: () => {
        hint.show(textOf(made) === '');
        listeners.current.onText(textOf(made));
      },
    });
    editor.current = made;
    made.view.dom.practiceText = () => textOf(made);
    made.view.dom.practiceCaretKnown = () => caretKnown;
    return () => made.destroy();
  }, []);

  return (
    <div className="rich">
      <div ref={place} />
      {hint.element}
    </div>
  );
}
