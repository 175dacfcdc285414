/** @jsxImportSource react */
import { createElement, useState } from 'react';
import { ContentEditable } from '../editors/contenteditable.tsx';
import { isPlainEnter, isSubmitChord } from '../kit/editor.ts';
import { mount, usePath } from '../kit/mount.tsx';
import { Messages, NativeButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

interface BoxProps {
  /** The name it sends under. */
  readonly where: string;
  readonly placeholder: string;
  readonly onSent: () => void;
}

/** The box that both comments and the replies to them are written in; its ids are the same in each. */
function Box({ where, placeholder, onSent }: BoxProps) {
  const { editor, empty, submit } = useComposer(where, { sendsOn: isSubmitChord, onSent });
  return createElement(
    'ytd-commentbox',
    {},
    <ContentEditable attributes={{ id: 'contenteditable-root' }} placeholder={placeholder} {...editor} />,
    <div id="submit-button">
      <NativeButton disabled={empty} onPress={submit}>
        Send
      </NativeButton>
    </div>,
  );
}

const Comment = () =>
  createElement(
    'ytd-comment-simplebox-renderer',
    {},
    <Box where="comment" placeholder="Add a comment…" onSent={() => undefined} />,
  );

/** What somebody wrote, with a reply below it once it is asked for. */
function Thread() {
  const [replying, setReplying] = useState(false);
  const reply = <Box where="reply" placeholder="Add a reply…" onSent={() => setReplying(false)} />;
  return createElement(
    'ytd-comment-view-model',
    {},
    <b id="author-text">riverside</b>,
    <p id="content-text">Which trail is this?</p>,
    <div id="reply-button-end">
      <NativeButton onPress={() => setReplying(true)}>Reply</NativeButton>
    </div>,
    replying && createElement('ytd-comment-reply-dialog-renderer', {}, reply),
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
        {path === '/live' ? (
          <iframe title="Chat" src="/live_chat" width="600" height="680" />
        ) : (
          <>
            <Comment />
            <Thread />
          </>
        )}
      </div>
    </SitePage>
  );
}

mount(<YouTube />);
