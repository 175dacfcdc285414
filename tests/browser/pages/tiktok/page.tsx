/** @jsxImportSource react */
import { DraftJsEditor } from '../editors/draft-js.tsx';
import { isPlainEnter } from '../kit/editor.ts';
import { mount, usePath } from '../kit/mount.tsx';
import { Messages, NativeButton, RoleButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function Comment() {
  const { editor, empty, submit } = useComposer('comment', { sendsOn: isPlainEnter });
  return (
    <div className="site-card">
      <b data-e2e="browse-username">riverside</b>
      <p data-e2e="browse-video-desc">Saturday hike</p>
      <div className="site-row">
        <div data-e2e="comment-input">
          <DraftJsEditor attributes={{}} placeholder="Add comment..." {...editor} />
        </div>
        <RoleButton attributes={{ 'data-e2e': 'comment-post' }} disabled={empty} onPress={submit}>
          Post
        </RoleButton>
      </div>
    </div>
  );
}

/** The picture on the button bears the name, not the button. */
function Conversation() {
  const { editor, empty, submit, messages } = useComposer('message', { sendsOn: isPlainEnter });
  return (
    <div className="site-card">
      <Messages messages={messages} />
      <div className="site-row">
        <div data-e2e="message-input-area">
          <DraftJsEditor attributes={{}} placeholder="Send a message..." {...editor} />
        </div>
        {!empty && (
          <RoleButton onPress={submit}>
            <svg data-e2e="message-send" width="20" height="20" viewBox="0 0 20 20">
              <title>Send</title>
              <path d="M2 3l16 7-16 7z" />
            </svg>
          </RoleButton>
        )}
      </div>
    </div>
  );
}

/** The page of a film that was uploaded. */
function Caption() {
  const { editor, submit } = useComposer('caption');
  return (
    <div className="site-card">
      <div data-e2e="caption_container">
        <DraftJsEditor attributes={{}} placeholder="Describe your film" {...editor} />
      </div>
      <div data-e2e="video_visibility_container">
        Who can watch this post
        <NativeButton attributes={{ role: 'combobox' }} onPress={() => undefined}>
          Friends
        </NativeButton>
      </div>
      <div className="site-row">
        <NativeButton attributes={{ 'data-e2e': 'post_video_button' }} onPress={submit}>
          Post
        </NativeButton>
        <NativeButton attributes={{ 'data-e2e': 'save_draft_button' }} onPress={() => undefined}>
          Save draft
        </NativeButton>
      </div>
    </div>
  );
}

function TikTok() {
  const path = usePath();
  return (
    <SitePage title="TikTok">
      {path === '/messages' ? <Conversation /> : path === '/tiktokstudio/upload' ? <Caption /> : <Comment />}
    </SitePage>
  );
}

mount(<TikTok />);
