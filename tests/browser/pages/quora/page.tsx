/** @jsxImportSource react */
import { ContentEditable } from '../editors/contenteditable.tsx';
import { TextareaEditor } from '../editors/textarea.tsx';
import { mount, usePath } from '../kit/mount.tsx';
import { Shadow } from '../kit/shadow.tsx';
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
function Rebuilt({ where }: { readonly where: string }) {
  const { editor, empty, submit } = useComposer(where);
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

/** The same, shut away: no script but the page's own and extensions' is told of what happens inside. */
const Closed = () => (
  <Shadow as="q-composer" mode="closed">
    <div className="site">
      <Rebuilt where="closed" />
    </div>
  </Shadow>
);

function Quora() {
  const path = usePath();
  return (
    <SitePage title="Quora">
      <div className="site-card">
        <h1>Which bakery has the best cinnamon rolls?</h1>
        {path === '/rebuilt' ? <Rebuilt where="rebuilt" /> : path === '/closed' ? <Closed /> : <Answer />}
      </div>
      <NativeButton onPress={() => undefined}>Follow</NativeButton>
    </SitePage>
  );
}

mount(<Quora />);
