/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { LexicalEditor } from '../editors/lexical.tsx';
import { type EditorHandle, isPlainEnter } from '../kit/editor.ts';
import { Avatar, Icon } from '../kit/icons.tsx';
import { send } from '../kit/record.ts';
import { DivButton } from './button.tsx';

/** A conversation of Messenger: in a pop-up of the feed or on its own site. */
export function Conversation({ where, partner }: { readonly where: string; readonly partner: string }) {
  const [text, setText] = useState('');
  const [messages, setMessages] = useState<readonly string[]>([]);
  const handle = useRef<EditorHandle>(null);

  const submit = (): void => {
    const model = handle.current?.text() ?? '';
    if (model.trim() === '') return;
    handle.current?.clear();
    send(where, model);
    setMessages((old) => [...old, model]);
  };

  const onKey = (event: KeyboardEvent): boolean => {
    if (!isPlainEnter(event)) return false;
    submit();
    return true;
  };

  return (
    <div className="fb-conversation">
      <header>
        <a href="/alex.kim" aria-label={partner} onClick={(event) => event.preventDefault()}>
          <Avatar name={partner} size={32} /> {partner}
        </a>
      </header>
      <div className="fb-messages" role="log">
        <p>Lunch on Thursday?</p>
        {messages.map((message, index) => (
          <p key={index} className="mine">
            {message}
          </p>
        ))}
      </div>
      <div className="fb-message-box">
        <LexicalEditor
          attributes={{ 'aria-label': 'Message' }}
          placeholder="Aa"
          onText={setText}
          onKey={onKey}
          handle={handle}
        />
        {text.trim() !== '' && (
          <DivButton label="Press enter to send" onPress={submit}>
            <Icon name="send" />
          </DivButton>
        )}
      </div>
    </div>
  );
}
