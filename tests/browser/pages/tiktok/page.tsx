/** @jsxImportSource react */
import { DraftJsEditor } from '../editors/draft-js.tsx';
import { isPlainEnter } from '../kit/editor.ts';
import { mount } from '../kit/mount.tsx';
import { RoleButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function TikTok() {
  const { editor, empty, submit } = useComposer('comment', { sendsOn: isPlainEnter });
  return (
    <SitePage title="TikTok">
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
    </SitePage>
  );
}

mount(<TikTok />);
