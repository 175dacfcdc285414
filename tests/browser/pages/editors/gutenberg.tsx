/** @jsxImportSource react */
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { EditorProps } from '../kit/editor.ts';
import { usePlaceholder } from './placeholder.tsx';

/** What a block's rich text holds: the text, and a line break for each `br`. */
const read = (box: HTMLElement): string => {
  const copy = box.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return copy.textContent?.replaceAll('\u00A0', ' ').replace(/\n$/, '') ?? '';
};

/**
 * One block of the WordPress editor. The package itself is under the GPL, so this keeps to its contract: the block's
 * model follows `input`, the history is the editor's own and steps back by Ctrl+Z, Shift+Enter makes a `br`.
 */
export function GutenbergBlock({ attributes, placeholder, autoFocus, onText, onKey, handle }: EditorProps) {
  const box = useRef<HTMLParagraphElement>(null);
  const history = useRef<string[]>(['']);
  const hint = usePlaceholder(placeholder);

  const model = (): string => history.current.at(-1) ?? '';
  const draw = (text: string): void => {
    const lines = text
      .split('\n')
      .flatMap((line, index) => (index > 0 ? [document.createElement('br'), line] : [line]));
    box.current?.replaceChildren(...lines);
    hint.show(text === '');
    onText(text);
  };
  const follow = (): void => {
    if (!box.current) return;
    history.current.push(read(box.current));
    hint.show(model() === '');
    onText(model());
  };
  const stepBack = (): void => {
    if (history.current.length > 1) history.current.pop();
    draw(model());
    if (box.current) document.getSelection()?.selectAllChildren(box.current);
    document.getSelection()?.collapseToEnd();
  };

  useImperativeHandle(handle, () => ({
    text: model,
    clear: () => {
      history.current = [''];
      draw('');
    },
    focus: () => box.current?.focus(),
  }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the block is the same one for good
  useEffect(() => {
    if (box.current) box.current.practiceText = model;
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);

  const keydown = (event: KeyboardEvent): boolean => {
    if (onKey?.(event)) return true;
    if (event.key === 'z' && (event.ctrlKey || event.metaKey)) stepBack();
    else if (event.key === 'Enter') document.execCommand('insertLineBreak');
    else return false;
    return true;
  };

  return (
    <div className="rich">
      <p
        ref={box}
        contentEditable
        role="document"
        aria-label="Block: Paragraph"
        className="block-editor-rich-text__editable"
        onInput={follow}
        onKeyDown={(event) => keydown(event.nativeEvent) && event.preventDefault()}
        {...attributes}
      />
      {hint.element}
    </div>
  );
}
