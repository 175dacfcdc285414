/** @jsxImportSource react */
import { LexicalEditor } from '../editors/lexical.tsx';
import { isPlainEnter } from '../kit/editor.ts';
import { Avatar, Icon } from '../kit/icons.tsx';
import { useComposer } from '../kit/use-composer.ts';
import { DivButton } from './button.tsx';

/** A conversation of Messenger: in a pop-up of the feed or on its own site. */
export function Conversation({ where, partner }: { readonly where: string; readonly partner: string }) {
  const { empty, submit, messages, editor } = useComposer(where, { sendsOn: isPlainEnter });

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
        <LexicalEditor attributes={{ 'aria-label': 'Message' }} placeholder="Aa" {...editor} />
        {!empty && (
          <DivButton label="Press enter to send" onPress={submit}>
            <Icon name="send" />
          </DivButton>
        )}
      </div>
    </div>
  );
}
