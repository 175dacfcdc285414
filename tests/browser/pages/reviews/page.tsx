/** @jsxImportSource react */
import { TextareaEditor } from '../editors/textarea.tsx';
import { mount } from '../kit/mount.tsx';
import { NativeButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

/** Reviews on the portals where practices answer them: Yelp for Business, Healthgrades, Zocdoc. */
function Reviews() {
  const { editor, empty, submit } = useComposer('answer');
  return (
    <SitePage title="Reviews">
      <div className="site-card">
        <div className="user-passport-container">Mary Okafor</div>
        <div role="img" aria-label="4 star rating">
          ★★★★
        </div>
        <p>Waited an hour, but everybody was kind.</p>
        <TextareaEditor attributes={{}} placeholder="Add your comment" {...editor} />
        <NativeButton onPress={() => undefined}>Cancel</NativeButton>
        <NativeButton disabled={empty} onPress={submit}>
          Send
        </NativeButton>
      </div>
    </SitePage>
  );
}

mount(<Reviews />);
