/** @jsxImportSource react */
import { useState } from 'react';
import { LexicalEditor } from '../editors/lexical.tsx';
import { isSubmitChord } from '../kit/editor.ts';
import { Icon } from '../kit/icons.tsx';
import { mount } from '../kit/mount.tsx';
import { RoleButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function NewThread({ onSent }: { readonly onSent: () => void }) {
  const { editor, empty, submit } = useComposer('post', { sendsOn: isSubmitChord, onSent });
  return (
    <div role="dialog" className="site-dialog">
      <RoleButton onPress={onSent}>Cancel</RoleButton>
      <LexicalEditor attributes={{}} placeholder="What’s new?" autoFocus {...editor} />
      <input type="file" accept="image/jpeg" multiple hidden />
      <RoleButton onPress={() => undefined}>Anyone can reply & quote</RoleButton>
      <RoleButton disabled={empty} onPress={submit}>
        Post
      </RoleButton>
    </div>
  );
}

function Reply() {
  const { editor, empty, submit } = useComposer('reply', { sendsOn: isSubmitChord });
  return (
    <div className="site-row">
      <LexicalEditor attributes={{}} placeholder="Reply to riverside…" {...editor} />
      <RoleButton disabled={empty} onPress={submit}>
        <Icon name="reply" />
      </RoleButton>
    </div>
  );
}

function Threads() {
  const [writing, setWriting] = useState(false);
  return (
    <SitePage title="Threads">
      <RoleButton attributes={{ 'aria-label': 'Create' }} onPress={() => setWriting(true)}>
        New thread
      </RoleButton>
      <div data-pressable-container="true" className="site-card">
        <a href="/@riverside">riverside</a>
        <span dir="auto">Saturday hike leaves at eight from the east lot.</span>
        <RoleButton onPress={() => undefined}>
          <Icon name="heart" />
        </RoleButton>
      </div>
      <div className="site-card">
        <Reply />
      </div>
      {writing && <NewThread onSent={() => setWriting(false)} />}
    </SitePage>
  );
}

mount(<Threads />);
