/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { DraftJsEditor } from '../editors/draft-js.tsx';
import { TextareaEditor } from '../editors/textarea.tsx';
import { type EditorHandle, isPlainEnter } from '../kit/editor.ts';
import { Avatar, Icon } from '../kit/icons.tsx';
import { PressButton } from '../kit/pressable.tsx';
import { send } from '../kit/record.ts';

const PARTNER = 'Alex Kim';

/** Text, sent messages and the ways to send that both kinds of message box share. */
function useConversation(where: string) {
  const [text, setText] = useState('');
  const [messages, setMessages] = useState<readonly string[]>([]);
  const handle = useRef<EditorHandle>(null);

  const submit = (): void => {
    const model = handle.current?.text() ?? '';
    if (model.trim() === '') return;
    send(where, model);
    setMessages((old) => [...old, model]);
    handle.current?.clear();
  };

  const onKey = (event: KeyboardEvent): boolean => {
    if (!isPlainEnter(event)) return false;
    submit();
    return true;
  };
  return { text, setText, messages, handle, submit, onKey };
}

const Bubbles = ({ messages }: { readonly messages: readonly string[] }) => (
  <div data-testid="dm-message-list" className="x-messages">
    <p className="x-bubble theirs">Are you coming to the residents' dinner?</p>
    {messages.map((message, index) => (
      <p key={index} className="x-bubble mine">
        {message}
      </p>
    ))}
  </div>
);

const Head = () => (
  <header className="x-head">
    <Avatar name={PARTNER} size={32} /> {PARTNER}
  </header>
);

/** The chat of today: a plain textarea in a form. */
export function Chat() {
  const { text, setText, messages, handle, submit, onKey } = useConversation('chat');
  return (
    <section className="x-chat">
      <Head />
      <Bubbles messages={messages} />
      <form data-testid="dm-composer-form" className="x-message-box" onSubmit={(event) => event.preventDefault()}>
        <TextareaEditor
          attributes={{ 'data-testid': 'dm-composer-textarea' }}
          placeholder="Unencrypted message"
          onText={setText}
          onKey={onKey}
          handle={handle}
        />
        <button
          type="button"
          data-testid="dm-composer-send-button"
          aria-label="Send"
          disabled={text.trim() === ''}
          onClick={submit}
        >
          <Icon name="send" />
        </button>
      </form>
    </section>
  );
}

/** The direct messages of before: Draft.js. */
export function DirectMessages() {
  const { text, setText, messages, handle, submit, onKey } = useConversation('dm');
  return (
    <section className="x-chat">
      <Head />
      <Bubbles messages={messages} />
      <div className="x-message-box">
        <DraftJsEditor
          attributes={{ 'data-testid': 'dmComposerTextInput', 'aria-label': 'Message' }}
          placeholder="Start a new message"
          onText={setText}
          onKey={onKey}
          handle={handle}
        />
        <PressButton
          testId="dmComposerSendButton"
          label="Send"
          look="icon"
          disabled={text.trim() === ''}
          onPress={submit}
        >
          <Icon name="send" />
        </PressButton>
      </div>
    </section>
  );
}
