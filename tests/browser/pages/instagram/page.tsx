/** @jsxImportSource react */
import { useState } from 'react';
import { LexicalEditor } from '../editors/lexical.tsx';
import { TextareaEditor } from '../editors/textarea.tsx';
import { isPlainEnter } from '../kit/editor.ts';
import { Icon } from '../kit/icons.tsx';
import { mount, usePath } from '../kit/mount.tsx';
import { Messages, RoleButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function Caption({ onSent }: { readonly onSent: () => void }) {
  const { editor, submit } = useComposer('caption', { onSent });
  return (
    <div role="dialog" aria-label="Create new post" className="site-dialog">
      <div className="site-row">
        <RoleButton attributes={{ 'aria-label': 'Back' }} onPress={onSent}>
          <Icon name="close" />
        </RoleButton>
        <h1>Create new post</h1>
        <div>
          <RoleButton onPress={submit}>Share</RoleButton>
        </div>
      </div>
      <LexicalEditor attributes={{}} placeholder="Write a caption…" autoFocus {...editor} />
      <RoleButton attributes={{ 'aria-label': 'Emoji' }} onPress={() => undefined}>
        <Icon name="smile" />
      </RoleButton>
    </div>
  );
}

function Comment() {
  const { editor, empty, submit } = useComposer('comment', { sendsOn: isPlainEnter });
  return (
    <form className="site-row" onSubmit={(event) => event.preventDefault()}>
      <TextareaEditor attributes={{ 'aria-label': 'Add a comment…' }} placeholder="Add a comment…" {...editor} />
      <RoleButton onPress={() => undefined}>
        <Icon name="smile" />
      </RoleButton>
      {!empty && <RoleButton onPress={submit}>Post</RoleButton>}
    </form>
  );
}

/** What is answered to a story goes to its author alone. */
function Story() {
  const { editor, empty, submit } = useComposer('story', { sendsOn: isPlainEnter });
  return (
    <div role="dialog" className="site-card">
      <a role="link" href="/riverside/">
        riverside
      </a>
      <div className="site-row">
        <TextareaEditor attributes={{}} placeholder="Reply to riverside…" {...editor} />
        {!empty && <RoleButton onPress={submit}>Send</RoleButton>}
      </div>
      <RoleButton attributes={{ 'aria-label': 'Like' }} onPress={() => undefined}>
        <Icon name="smile" />
      </RoleButton>
    </div>
  );
}

function Conversation() {
  const { editor, empty, submit, messages } = useComposer('dm', { sendsOn: isPlainEnter });
  return (
    <section className="site-card">
      <Messages messages={messages} />
      <div className="site-row">
        <LexicalEditor attributes={{ 'aria-label': 'Message' }} placeholder="Message..." {...editor} />
        <RoleButton attributes={{ 'aria-label': 'Choose an emoji' }} onPress={() => undefined}>
          <Icon name="smile" />
        </RoleButton>
        {!empty && (
          <RoleButton attributes={{ 'aria-label': 'Send' }} onPress={submit}>
            Send
          </RoleButton>
        )}
      </div>
    </section>
  );
}

function Instagram() {
  const path = usePath();
  const [writing, setWriting] = useState(false);
  return (
    <SitePage title="Instagram">
      {path.startsWith('/direct/') ? (
        <Conversation />
      ) : path.startsWith('/stories/') ? (
        <Story />
      ) : (
        <>
          <RoleButton attributes={{ 'aria-label': 'New post' }} onPress={() => setWriting(true)}>
            Create
          </RoleButton>
          <article className="site-card">
            <header>
              <a role="link" href="/riverside/">
                riverside
              </a>
            </header>
            <Comment />
          </article>
        </>
      )}
      {writing && <Caption onSent={() => setWriting(false)} />}
    </SitePage>
  );
}

mount(<Instagram />);
