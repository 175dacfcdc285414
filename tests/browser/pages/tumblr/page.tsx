/** @jsxImportSource react */
import { useState } from 'react';
import { GutenbergBlock } from '../editors/gutenberg.tsx';
import { TextareaEditor } from '../editors/textarea.tsx';
import { isSubmitChord } from '../kit/editor.ts';
import { mount } from '../kit/mount.tsx';
import { NativeButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function NewPost({ onSent }: { readonly onSent: () => void }) {
  const { editor, empty, submit } = useComposer('post', { sendsOn: isSubmitChord, onSent });
  return (
    <div role="dialog" className="site-dialog">
      <NativeButton onPress={() => undefined}>Post settings</NativeButton>
      <div className="components-drop-zone">
        <GutenbergBlock attributes={{}} placeholder="Go ahead, put anything." autoFocus {...editor} />
      </div>
      <div className="site-row">
        <NativeButton onPress={onSent}>Close</NativeButton>
        <NativeButton disabled={empty} onPress={submit}>
          Post now
        </NativeButton>
      </div>
    </div>
  );
}

function Reply() {
  const { editor, empty, submit } = useComposer('reply');
  return (
    <form
      className="site-row"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextareaEditor attributes={{}} placeholder="Reply" {...editor} />
      <button type="submit" disabled={empty}>
        Reply
      </button>
    </form>
  );
}

function Tumblr() {
  const [writing, setWriting] = useState(false);
  return (
    <SitePage title="Tumblr">
      <NativeButton attributes={{ 'aria-label': 'New post' }} onPress={() => setWriting(true)}>
        Text
      </NativeButton>
      <article className="site-card">
        <p>Saturday hike leaves at eight.</p>
        <Reply />
      </article>
      {writing && <NewPost onSent={() => setWriting(false)} />}
    </SitePage>
  );
}

mount(<Tumblr />);
