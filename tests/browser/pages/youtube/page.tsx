/** @jsxImportSource react */
import { createElement } from 'react';
import { ContentEditable } from '../editors/contenteditable.tsx';
import { isPlainEnter, isSubmitChord } from '../kit/editor.ts';
import { mount, usePath } from '../kit/mount.tsx';
import { Messages, NativeButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function Comment() {
  const { editor, empty, submit } = useComposer('comment', { sendsOn: isSubmitChord });
  return createElement(
    'ytd-comment-simplebox-renderer',
    {},
    createElement(
      'ytd-commentbox',
      {},
      <ContentEditable attributes={{ id: 'contenteditable-root' }} placeholder="Add a comment…" {...editor} />,
      <div id="submit-button">
        <NativeButton attributes={{ 'aria-label': 'Comment' }} disabled={empty} onPress={submit}>
          Comment
        </NativeButton>
      </div>,
    ),
  );
}

/** The live chat is a page of its own, in a frame of the film's. */
function LiveChat() {
  const { editor, submit, messages } = useComposer('live', { sendsOn: isPlainEnter });
  return (
    <>
      <Messages messages={messages} />
      {createElement(
        'yt-live-chat-message-input-renderer',
        {},
        createElement(
          'yt-live-chat-text-input-field-renderer',
          {},
          <ContentEditable attributes={{ id: 'input' }} placeholder="Chat…" {...editor} />,
        ),
        <div id="send-button">
          <NativeButton onPress={submit}>Send</NativeButton>
        </div>,
      )}
    </>
  );
}

function YouTube() {
  const path = usePath();
  if (path === '/live_chat') return <LiveChat />;
  return (
    <SitePage title="YouTube">
      <div className="site-card">
        {path === '/live' ? <iframe title="Chat" src="/live_chat" width="600" height="680" /> : <Comment />}
      </div>
    </SitePage>
  );
}

mount(<YouTube />);
