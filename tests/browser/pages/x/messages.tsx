/** @jsxImportSource react */
import { DraftJsEditor } from '../editors/draft-js.tsx';
import { TextareaEditor } from '../editors/textarea.tsx';
import { isPlainEnter } from '../kit/editor.ts';
import { Avatar, Icon } from '../kit/icons.tsx';
import { PressButton } from '../kit/pressable.tsx';
import { useComposer } from '../kit/use-composer.ts';

const PARTNER = 'Alex Kim';

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
  const { empty, messages, submit, editor } = useComposer('chat', { sendsOn: isPlainEnter });
  return (
    <section className="x-chat">
      <Head />
      <Bubbles messages={messages} />
      <form data-testid="dm-composer-form" className="x-message-box" onSubmit={(event) => event.preventDefault()}>
        <TextareaEditor
          attributes={{ 'data-testid': 'dm-composer-textarea' }}
          placeholder="Unencrypted message"
          {...editor}
        />
        <button type="button" data-testid="dm-composer-send-button" aria-label="Send" disabled={empty} onClick={submit}>
          <Icon name="send" />
        </button>
      </form>
    </section>
  );
}

/** The direct messages of before: Draft.js. */
export function DirectMessages() {
  const { empty, messages, submit, editor } = useComposer('dm', { sendsOn: isPlainEnter });
  return (
    <section className="x-chat">
      <Head />
      <Bubbles messages={messages} />
      <div className="x-message-box">
        <DraftJsEditor
          attributes={{ 'data-testid': 'dmComposerTextInput', 'aria-label': 'Message' }}
          placeholder="Start a new message"
          {...editor}
        />
        <PressButton testId="dmComposerSendButton" label="Send" look="icon" disabled={empty} onPress={submit}>
          <Icon name="send" />
        </PressButton>
      </div>
    </section>
  );
}
