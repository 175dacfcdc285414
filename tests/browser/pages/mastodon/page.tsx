/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { TextareaEditor } from '../editors/textarea.tsx';
import { TipTapEditor } from '../editors/tiptap.tsx';
import { isSubmitChord } from '../kit/editor.ts';
import { mount } from '../kit/mount.tsx';
import { NativeButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

/** Mastodon's own client. Ctrl+Enter submits without a `submit` event. */
function Mastodon() {
  const { editor, empty, submit } = useComposer('post', { sendsOn: isSubmitChord });
  return (
    <form
      className="compose-form site-card"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="compose-form__dropdowns">
        <button type="button" className="dropdown-button">
          <svg className="icon icon-globe" width="15" height="15" />
          Public
        </button>
      </div>
      <TextareaEditor
        attributes={{ class: 'autosuggest-textarea__textarea' }}
        placeholder="What’s on your mind?"
        {...editor}
      />
      <div className="compose-form__submit">
        <button type="submit" disabled={empty}>
          Post
        </button>
      </div>
    </form>
  );
}

function Phanpy() {
  const { editor, empty, submit } = useComposer('phanpy', { sendsOn: isSubmitChord });
  return (
    <div id="compose-container" className="site-card">
      <form
        className="form-visibility-private"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextareaEditor
          attributes={{ name: 'status', class: 'compose-field' }}
          placeholder="What are you doing?"
          {...editor}
        />
        <button type="submit" disabled={empty}>
          Post
        </button>
      </form>
    </div>
  );
}

function Elk() {
  const { editor, empty, submit } = useComposer('elk', { sendsOn: isSubmitChord });
  return (
    <div aria-roledescription="publish-widget" className="site-card">
      <TipTapEditor attributes={{ class: 'content-editor' }} placeholder="What is on your mind?" {...editor} />
      <NativeButton attributes={{ 'aria-label': 'Change content visibility' }} onPress={() => undefined}>
        <span className="i-ri:global-line" />
        Public
      </NativeButton>
      <NativeButton disabled={empty} onPress={submit}>
        Publish!
      </NativeButton>
    </div>
  );
}

const CLIENTS: Readonly<Record<string, () => ReactNode>> = { 'phanpy.social': Phanpy, 'elk.zone': Elk };

function Client() {
  const Here = CLIENTS[location.hostname.replace('.unguarded.test', '')] ?? Mastodon;
  return (
    <SitePage title="Fediverse">
      <Here />
    </SitePage>
  );
}

mount(<Client />);
