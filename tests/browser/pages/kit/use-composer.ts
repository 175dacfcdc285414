import { type RefObject, useRef, useState } from 'react';
import type { EditorHandle, EditorProps } from './editor.ts';
import { send } from './record.ts';

interface Options {
  /** Which key sends from within the box; none if not given. */
  readonly sendsOn?: (event: KeyboardEvent) => boolean;
  readonly onSent?: (text: string) => void;
}

export interface ComposerState {
  readonly text: string;
  /** Nothing but blanks: the site's control is off. */
  readonly empty: boolean;
  /** Sends what the editor's model holds, and empties the box. */
  readonly submit: () => void;
  readonly messages: readonly string[];
  /** To be handed to the editor. */
  readonly editor: Pick<EditorProps, 'onText' | 'onKey'> & { readonly handle: RefObject<EditorHandle> };
}

/** What every composer does with its text, whatever its markup; `where` is the name it sends under. */
export function useComposer(where: string, { sendsOn, onSent }: Options = {}): ComposerState {
  const [text, setText] = useState('');
  const [messages, setMessages] = useState<readonly string[]>([]);
  const handle = useRef<EditorHandle>(null);

  const submit = (): void => {
    const model = handle.current?.text() ?? '';
    if (model.trim() === '') return;
    handle.current?.clear();
    send(where, model);
    setMessages((old) => [...old, model]);
    onSent?.(model);
  };

  const onKey = (event: KeyboardEvent): boolean => {
    if (!sendsOn?.(event)) return false;
    submit();
    return true;
  };
  return { text, empty: text.trim() === '', submit, messages, editor: { onText: setText, onKey, handle } };
}
