/** @jsxImportSource react */
import Quill2 from 'quill';
import 'quill/dist/quill.core.css';
import Quill1 from 'quill1';
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { EditorProps } from '../kit/editor.ts';
import { usePlaceholder } from './placeholder.tsx';

/** The part of Quill that both versions share. */
interface Quill {
  readonly root: HTMLElement;
  getText(): string;
  setText(text: string, source: 'silent' | 'user'): unknown;
  focus(): void;
  on(event: 'text-change', changed: () => void): unknown;
}

const make = {
  1: (place: HTMLElement): Quill => new Quill1(place, { modules: { toolbar: false } }),
  2: (place: HTMLElement): Quill => new Quill2(place, { modules: { toolbar: false } }),
} as const;

/** Quill ends every text with a line break of its own. */
const textOf = (quill: Quill | null): string => quill?.getText().replace(/\n$/, '') ?? '';

interface Props extends EditorProps {
  readonly version: keyof typeof make;
}

/** A box around the real Quill. */
export function QuillEditor({ version, attributes, placeholder, autoFocus, onText, onKey, handle }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const quill = useRef<Quill | null>(null);
  const listeners = useRef({ onText, onKey });
  listeners.current = { onText, onKey };
  const hint = usePlaceholder(placeholder);

  useImperativeHandle(handle, () => ({
    text: () => textOf(quill.current),
    clear: () => {
      quill.current?.setText('', 'silent');
      hint.show(true);
      listeners.current.onText('');
    },
    focus: () => quill.current?.focus(),
  }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once, from its first attributes
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const keydown = (event: KeyboardEvent): void => {
      if (!listeners.current.onKey?.(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    current.addEventListener('keydown', keydown, true);
    const box = document.createElement('div');
    current.append(box);
    const made = make[version](box);
    quill.current = made;
    for (const [name, value] of Object.entries(attributes)) made.root.setAttribute(name, value);
    made.root.practiceText = () => textOf(made);
    made.on('text-change', () => {
      hint.show(textOf(made) === '');
      listeners.current.onText(textOf(made));
    });
    if (autoFocus) made.focus();
    return () => {
      current.removeEventListener('keydown', keydown, true);
      current.replaceChildren();
    };
  }, [version]);

  return (
    <div className="rich">
      <div ref={place} />
      {hint.element}
    </div>
  );
}
