/** @jsxImportSource react */
import { useState } from 'react';
import { TipTapEditor } from '../editors/tiptap.tsx';
import { isPlainEnter, isSubmitChord } from '../kit/editor.ts';
import { mount, usePath } from '../kit/mount.tsx';
import { PressButton } from '../kit/pressable.tsx';
import { Messages, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function Composer({ onSent }: { readonly onSent: () => void }) {
  // The site asks for the key by its place, not by what it types.
  const sendsOn = (event: KeyboardEvent) => isSubmitChord(event) && event.code === 'Enter';
  const { editor, empty, submit } = useComposer('post', { sendsOn, onSent });
  return (
    <div data-testid="composePostView" className="site-dialog">
      <div className="site-row">
        <PressButton look="ghost" label="Cancel" onPress={onSent}>
          Cancel
        </PressButton>
        <PressButton testId="composerPublishBtn" label="Publish post" look="primary" disabled={empty} onPress={submit}>
          Post
        </PressButton>
      </div>
      <TipTapEditor attributes={{ 'aria-label': 'Rich-Text Editor' }} placeholder="What’s up?" autoFocus {...editor} />
      <PressButton testId="openReplyGateButton" label="Anyone can interact" look="ghost" onPress={() => undefined}>
        Anyone can interact
      </PressButton>
    </div>
  );
}

function Conversation() {
  const { editor, empty, submit, messages } = useComposer('dm', { sendsOn: isPlainEnter });
  return (
    <main className="site-card">
      <a href="/profile/alex.test">Alex Kim</a>
      <Messages messages={messages} />
      <div className="site-row">
        <TipTapEditor attributes={{ 'aria-label': 'Message input field' }} placeholder="Write a message" {...editor} />
        <PressButton label="Send message" look="icon" disabled={empty} onPress={submit}>
          Send
        </PressButton>
      </div>
    </main>
  );
}

function Bluesky() {
  const path = usePath();
  const [writing, setWriting] = useState(false);
  return (
    <SitePage title="Bluesky">
      {path.startsWith('/messages') ? (
        <Conversation />
      ) : (
        <main className="site-card">
          <PressButton label="New post" look="primary" onPress={() => setWriting(true)}>
            New post
          </PressButton>
          <p>Saturday hike leaves at eight from the east lot.</p>
        </main>
      )}
      {writing && <Composer onSent={() => setWriting(false)} />}
    </SitePage>
  );
}

mount(<Bluesky />);
