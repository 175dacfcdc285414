/** @jsxImportSource react */
import { ContentEditable } from '../editors/contenteditable.tsx';
import { TextareaEditor } from '../editors/textarea.tsx';
import { mount, usePath } from '../kit/mount.tsx';
import { NativeButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function Answer() {
  const { editor, empty, submit } = useComposer('answer');
  return (
    <div>
      <div className="q-box editor_wrapper">
        <ContentEditable attributes={{ class: 'doc' }} placeholder="Write your answer" {...editor} />
      </div>
      <NativeButton onPress={() => undefined}>Add image</NativeButton>
      <NativeButton disabled={empty} onPress={submit}>
        Post
      </NativeButton>
    </div>
  );
}

/** The site as it might be after its next rebuild: nothing is where it was. */
function Rebuilt() {
  const { editor, empty, submit } = useComposer('rebuilt');
  return (
    <div>
      <TextareaEditor attributes={{}} placeholder="Say something" {...editor} />
      <NativeButton onPress={() => undefined}>Cancel</NativeButton>
      <NativeButton disabled={empty} onPress={submit}>
        Publish
      </NativeButton>
    </div>
  );
}

function Quora() {
  const path = usePath();
  return (
    <SitePage title="Quora">
      <div className="site-card">
        <h1>Which bakery has the best cinnamon rolls?</h1>
        {path === '/rebuilt' ? <Rebuilt /> : <Answer />}
      </div>
      <NativeButton onPress={() => undefined}>Follow</NativeButton>
    </SitePage>
  );
}

mount(<Quora />);
