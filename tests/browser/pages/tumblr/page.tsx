/** @jsxImportSource react */
import { useState } from 'react';
import { GutenbergBlock } from '../editors/gutenberg.tsx';
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

function Tumblr() {
  const [writing, setWriting] = useState(false);
  return (
    <SitePage title="Tumblr">
      <NativeButton attributes={{ 'aria-label': 'New post' }} onPress={() => setWriting(true)}>
        Text
      </NativeButton>
      {writing && <NewPost onSent={() => setWriting(false)} />}
    </SitePage>
  );
}

mount(<Tumblr />);
