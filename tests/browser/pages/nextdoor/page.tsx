/** @jsxImportSource react */
import { useState } from 'react';
import { TextareaEditor } from '../editors/textarea.tsx';
import { mount } from '../kit/mount.tsx';
import { NativeButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function Comment() {
  const { editor, empty, submit } = useComposer('comment');
  return (
    <div className="site-row">
      <TextareaEditor
        attributes={{ 'data-testid': 'comment-add-reply-input' }}
        placeholder="Add a comment..."
        {...editor}
      />
      <NativeButton attributes={{ 'data-testid': 'inline-composer-reply-button' }} disabled={empty} onPress={submit}>
        Reply
      </NativeButton>
    </div>
  );
}

function NewPost({ onSent }: { readonly onSent: () => void }) {
  const { editor, empty, submit } = useComposer('post', { onSent });
  return (
    <div role="dialog" className="site-dialog">
      <NativeButton onPress={() => undefined}>Anyone</NativeButton>
      <TextareaEditor
        attributes={{ 'data-testid': 'composer-text-field' }}
        placeholder="What’s happening, neighbor?"
        autoFocus
        {...editor}
      />
      <NativeButton disabled={empty} onPress={submit}>
        Post
      </NativeButton>
    </div>
  );
}

function Nextdoor() {
  const [writing, setWriting] = useState(false);
  return (
    <SitePage title="Nextdoor">
      <NativeButton attributes={{ 'data-testid': 'prompt-button' }} onPress={() => setWriting(true)}>
        Post
      </NativeButton>
      <div data-testid="feed-item-card" className="site-card">
        <a href="/profile/1/">Mary Okafor</a>
        <p data-testid="post-body">Has anybody tried the new bakery on Elm?</p>
        <Comment />
      </div>
      {writing && <NewPost onSent={() => setWriting(false)} />}
    </SitePage>
  );
}

mount(<Nextdoor />);
