/** @jsxImportSource react */
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { EditorProps } from '../kit/editor.ts';

/** A plain textarea that React controls, growing with its text. */
export function TextareaEditor({ attributes, placeholder, autoFocus, onText, onKey, handle }: EditorProps) {
  const [text, setText] = useState('');
  const current = useRef(text);
  const box = useRef<HTMLTextAreaElement>(null);

  const change = (next: string): void => {
    current.current = next;
    setText(next);
    onText(next);
  };

  useImperativeHandle(handle, () => ({
    text: () => current.current,
    clear: () => change(''),
    focus: () => box.current?.focus(),
  }));

  useEffect(() => {
    if (box.current) box.current.practiceText = () => current.current;
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);

  return (
    <textarea
      ref={box}
      value={text}
      placeholder={placeholder}
      rows={Math.min(8, text.split('\n').length)}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => onKey?.(event.nativeEvent) && event.preventDefault()}
      {...attributes}
    />
  );
}
