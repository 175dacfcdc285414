/** @jsxImportSource react */
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { EditorProps } from '../kit/editor.ts';
import { usePlaceholder } from './placeholder.tsx';

/** What a site without an editor of its own reads: a line for each block the browser made, and for each `br`. */
function read(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node.nodeName === 'BR') return node.nextSibling ? '\n' : '';
  const parts = [...node.childNodes].map(
    (child, index) => (child.nodeName === 'DIV' && index > 0 ? '\n' : '') + read(child),
  );
  return parts.join('');
}

const textOf = (box: HTMLElement | null): string => (box ? read(box).replaceAll('\u00A0', ' ') : '');

/** An editable with nothing behind it but the browser. */
export function ContentEditable({ attributes, placeholder, autoFocus, onText, onKey, handle }: EditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const hint = usePlaceholder(placeholder);
  const changed = (): void => {
    hint.show(textOf(box.current) === '');
    onText(textOf(box.current));
  };

  useImperativeHandle(handle, () => ({
    text: () => textOf(box.current),
    clear: () => {
      box.current?.replaceChildren();
      changed();
    },
    focus: () => box.current?.focus(),
  }));

  useEffect(() => {
    if (box.current) box.current.practiceText = () => textOf(box.current);
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);

  return (
    <div className="rich">
      <div
        ref={box}
        contentEditable
        role="textbox"
        onInput={changed}
        onKeyDown={(event) => onKey?.(event.nativeEvent) && event.preventDefault()}
        {...attributes}
      />
      {hint.element}
    </div>
  );
}
