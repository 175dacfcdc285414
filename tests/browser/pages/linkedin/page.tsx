/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ContentEditable } from '../editors/contenteditable.tsx';
import { QuillEditor } from '../editors/quill.tsx';
import { TipTapEditor } from '../editors/tiptap.tsx';
import { isPlainEnter, isSubmitChord } from '../kit/editor.ts';
import { mount, usePath } from '../kit/mount.tsx';
import { Shadow } from '../kit/shadow.tsx';
import { Messages, NativeButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

interface Closing {
  readonly onSent: () => void;
}

/** The classic dialog, around Quill. */
function Sharebox({ where, version, onSent }: Closing & { readonly where: string; readonly version: 1 | 2 }) {
  const { editor, empty, submit } = useComposer(where, { onSent });
  return (
    <div data-test-modal-id="sharebox" role="dialog" className="site-dialog">
      <NativeButton onPress={() => undefined}>Sam Rivera · Post to Anyone</NativeButton>
      <div className="share-creation-state__text-editor">
        <QuillEditor
          version={version}
          attributes={{ role: 'textbox', 'aria-label': 'Text editor for creating content' }}
          placeholder="What do you want to talk about?"
          autoFocus
          {...editor}
        />
      </div>
      <NativeButton attributes={{ class: 'share-actions__primary-action' }} disabled={empty} onPress={submit}>
        Post
      </NativeButton>
    </div>
  );
}

/** The dialog of today: native and modal, around TipTap. */
function NativeDialog({ onSent }: Closing) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { editor, empty, submit } = useComposer('native', { onSent });
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} data-testid="dialog" data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
      <NativeButton onPress={() => undefined}>Post to Anyone</NativeButton>
      <TipTapEditor
        attributes={{ componentkey: 'ShareBox_textEditor' }}
        placeholder="What do you want to talk about?"
        autoFocus
        {...editor}
      />
      <NativeButton disabled={empty} onPress={submit}>
        Post
      </NativeButton>
    </dialog>
  );
}

function ClassicComment() {
  const { editor, empty, submit } = useComposer('comment-v1', { sendsOn: isSubmitChord });
  return (
    <form className="comments-comment-box__form" onSubmit={(event) => event.preventDefault()}>
      <QuillEditor
        version={2}
        attributes={{ role: 'textbox', 'data-test-ql-editor-contenteditable': 'true' }}
        placeholder="Add a comment…"
        {...editor}
      />
      {!empty && (
        <NativeButton attributes={{ class: 'comments-comment-box__submit-button--cr' }} onPress={submit}>
          Comment
        </NativeButton>
      )}
    </form>
  );
}

function Comment() {
  const { editor, empty, submit } = useComposer('comment-v2', { sendsOn: isSubmitChord });
  return (
    <div>
      <div data-view-name="comment-box">
        <div aria-label="Text editor for creating comment">
          <TipTapEditor attributes={{}} placeholder="Add a comment…" {...editor} />
        </div>
      </div>
      <NativeButton attributes={{ 'data-view-name': 'comment-post' }} disabled={empty} onPress={submit}>
        Comment
      </NativeButton>
    </div>
  );
}

function Conversation() {
  const { editor, submit, messages } = useComposer('message', { sendsOn: isPlainEnter });
  return (
    <section className="site-card">
      <h2 className="msg-entity-lockup__entity-title">Alex Kim</h2>
      <Messages messages={messages} />
      <form
        className="msg-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ContentEditable
          attributes={{ class: 'msg-form__contenteditable', 'aria-label': 'Write a message…' }}
          placeholder="Write a message…"
          {...editor}
        />
        <span className="site-quiet">Press Enter to send</span>
      </form>
    </section>
  );
}

/** The conversation of today, around TipTap, of a person who sends by the button. */
function Chat() {
  const { editor, empty, submit, messages } = useComposer('message-v2', { sendsOn: isSubmitChord });
  return (
    <section className="site-card">
      <h2 className="msg-entity-lockup__entity-title">Alex Kim</h2>
      <Messages messages={messages} />
      <form className="msg-form" onSubmit={(event) => event.preventDefault()}>
        <TipTapEditor attributes={{}} placeholder="Write a message…" {...editor} />
        <NativeButton attributes={{ class: 'msg-form__send-button' }} disabled={empty} onPress={submit}>
          Send
        </NativeButton>
      </form>
    </section>
  );
}

const Post = ({ children }: { readonly children: ReactNode }) => (
  <article role="article" data-urn="urn:li:activity:7000" className="site-card">
    <b className="update-components-actor__name">Riverside Trail Club</b>
    <p className="update-components-text">
      Saturday hike leaves at eight from the east lot.
      <br />
      Bring water and boots, and tell us if you need a seat in a car.
      <br />
      Children are welcome.
    </p>
    {children}
  </article>
);

function LinkedIn() {
  const path = usePath();
  const [writing, setWriting] = useState(false);
  const close = () => setWriting(false);
  const dialog = path.startsWith('/shadow') ? (
    <Shadow as="div" attributes={{ id: 'interop-outlet', 'data-testid': 'interop-shadowdom' }}>
      <div className="site">
        <Sharebox where="shadow" version={1} onSent={close} />
      </div>
    </Shadow>
  ) : path.startsWith('/classic') ? (
    <Sharebox where="classic" version={2} onSent={close} />
  ) : (
    <NativeDialog onSent={close} />
  );
  if (path.startsWith('/messaging'))
    return <SitePage title="LinkedIn">{path.includes('/2/') ? <Chat /> : <Conversation />}</SitePage>;
  return (
    <SitePage title="LinkedIn">
      <NativeButton attributes={{ 'aria-label': 'Start a post' }} onPress={() => setWriting(true)}>
        Start a post
      </NativeButton>
      <Post>
        <ClassicComment />
      </Post>
      <Post>
        <Comment />
      </Post>
      {writing && dialog}
    </SitePage>
  );
}

mount(<LinkedIn />);
