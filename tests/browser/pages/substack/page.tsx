/** @jsxImportSource react */
import { useState } from 'react';
import { TextareaEditor } from '../editors/textarea.tsx';
import { TipTapEditor } from '../editors/tiptap.tsx';
import { isSubmitChord } from '../kit/editor.ts';
import { mount } from '../kit/mount.tsx';
import { NativeButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function Note({ onSent }: { readonly onSent: () => void }) {
  const { editor, empty, submit } = useComposer('note', { sendsOn: isSubmitChord, onSent });
  return (
    <div role="dialog" className="site-dialog">
      <TipTapEditor attributes={{}} placeholder="What’s on your mind?" autoFocus {...editor} />
      <NativeButton onPress={onSent}>Cancel</NativeButton>
      <NativeButton disabled={empty} onPress={submit}>
        Post
      </NativeButton>
    </div>
  );
}

function Comment() {
  const { editor, empty, submit } = useComposer('comment');
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TextareaEditor attributes={{ name: 'body' }} placeholder="Write a comment..." {...editor} />
      <NativeButton disabled={empty} onPress={submit}>
        Post
      </NativeButton>
    </form>
  );
}

function Substack() {
  const [writing, setWriting] = useState(false);
  return (
    <SitePage title="Substack">
      <NativeButton attributes={{ 'aria-label': 'New post' }} onPress={() => setWriting(true)}>
        New post
      </NativeButton>
      <article className="site-card">
        <h1 className="post-title">On bread</h1>
        <Comment />
      </article>
      {writing && <Note onSent={() => setWriting(false)} />}
    </SitePage>
  );
}

mount(<Substack />);
