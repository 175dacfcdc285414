/** @jsxImportSource react */
import { useEffect, useImperativeHandle, useState } from 'react';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { EditorProps } from '../kit/editor.ts';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];

/** A box around the real Slate. */
export function SlateEditor({ attributes, placeholder, autoFocus, onText, onKey, handle }: EditorProps) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const text = (): string => editor.children.map((line) => Node.string(line)).join('\n');

  useImperativeHandle(handle, () => ({
    text,
    clear: () => {
      Transforms.delete(editor, { at: Editor.range(editor, []) });
      Transforms.select(editor, Editor.start(editor, []));
      editor.history = { undos: [], redos: [] };
    },
    focus: () => ReactEditor.focus(editor),
  }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the model is the same one for good
  useEffect(() => {
    const box = ReactEditor.toDOMNode(editor, editor);
    box.practiceText = text;
    box.practiceCaretKnown = () => editor.selection !== null;
    box.practiceAllSelected = () =>
      editor.selection !== null && Editor.string(editor, editor.selection) === Editor.string(editor, []);
  }, [editor]);

  return (
    <div className="rich">
      <Slate editor={editor} initialValue={EMPTY} onValueChange={() => onText(text())}>
        <Editable
          placeholder={placeholder}
          autoFocus={autoFocus}
          role="textbox"
          onKeyDown={(event) => {
            if (onKey?.(event.nativeEvent)) event.preventDefault();
          }}
          {...attributes}
        />
      </Slate>
    </div>
  );
}
