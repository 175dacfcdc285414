/** @jsxImportSource react */
import { TextareaEditor } from '../editors/textarea.tsx';
import { mount, usePath } from '../kit/mount.tsx';
import { NativeButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

/** The answer to one review, which is a page of its own in a frame. */
function Answer() {
  const { editor, empty, submit } = useComposer('review');
  return (
    <div className="site-card" data-review-id="1">
      <a {...{ jsname: 'xs1xe' }} href="/maps/contrib/1">
        Mary Okafor
      </a>
      <p className="gyKkFe">Waited an hour, but everybody was kind.</p>
      <TextareaEditor
        attributes={{ jsname: 'YPqjbf', 'aria-label': 'Your public reply' }}
        placeholder="Your public reply"
        {...editor}
      />
      <NativeButton onPress={() => undefined}>Cancel</NativeButton>
      <NativeButton attributes={{ jsname: 'hrGhad' }} disabled={empty} onPress={submit}>
        Reply
      </NativeButton>
    </div>
  );
}

function Google() {
  if (usePath().startsWith('/local/business/')) return <Answer />;
  return (
    <SitePage title="Google">
      <iframe title="Reviews" src="/local/business/1/customers/reviews/reply" width="640" height="680" />
    </SitePage>
  );
}

mount(<Google />);
