/** @jsxImportSource react */
import { SlateEditor } from '../editors/slate.tsx';
import { isPlainEnter } from '../kit/editor.ts';
import { mount, usePath } from '../kit/mount.tsx';
import { Messages, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function Discord() {
  const where = usePath().startsWith('/channels/@me') ? 'dm' : 'channel';
  const { editor, messages } = useComposer(where, { sendsOn: isPlainEnter });
  return (
    <SitePage title="Discord">
      <div className="site-card">
        <Messages messages={messages} />
        <form onSubmit={(event) => event.preventDefault()}>
          <SlateEditor attributes={{ class: 'slateTextArea_aa11' }} placeholder="Message @alex" {...editor} />
        </form>
      </div>
    </SitePage>
  );
}

mount(<Discord />);
