/** @jsxImportSource react */
import { createElement, type ReactNode, useState } from 'react';
import { LexicalEditor } from '../editors/lexical.tsx';
import { TextareaEditor } from '../editors/textarea.tsx';
import { isPlainEnter, isSubmitChord } from '../kit/editor.ts';
import { mount, usePath } from '../kit/mount.tsx';
import { Shadow } from '../kit/shadow.tsx';
import { Messages, NativeButton, SitePage } from '../kit/site.tsx';
import { type ComposerState, useComposer } from '../kit/use-composer.ts';

type BodyProps = Pick<ComposerState, 'editor' | 'empty'>;

const element = (name: string, attributes: Readonly<Record<string, string>>, ...children: readonly ReactNode[]) =>
  createElement(name, attributes, ...children);

/** The comment's editable is slotted: it stands in the light tree of the element that frames it. */
function Comment() {
  const { editor, empty, submit } = useComposer('comment', { sendsOn: isSubmitChord });
  return element(
    'comment-composer-host',
    {},
    <Shadow
      as="shreddit-composer"
      slotted={
        <>
          <div slot="rte">
            <LexicalEditor attributes={{ name: 'body' }} placeholder="Join the conversation" {...editor} />
          </div>
          <NativeButton attributes={{ slot: 'submit-button' }} disabled={empty} onPress={submit}>
            Comment
          </NativeButton>
        </>
      }
    >
      <slot name="rte" />
      <slot name="submit-button" />
    </Shadow>,
  );
}

/** A post's body as rich text, slotted like a comment, with the way to markdown in the shadow root around it. */
function Rich({ onMarkdown, empty, editor }: BodyProps & { readonly onMarkdown: () => void }) {
  return (
    <Shadow
      as="shreddit-composer"
      attributes={{ name: 'body' }}
      slotted={
        <div slot="rte">
          <LexicalEditor attributes={{ name: 'body' }} placeholder="Body text (optional)" {...editor} />
        </div>
      }
    >
      <div className="site">
        <slot name="rte" />
        <NativeButton attributes={{ 'aria-label': 'Switch to Markdown' }} disabled={!empty} onPress={onMarkdown}>
          Markdown
        </NativeButton>
      </div>
    </Shadow>
  );
}

/** Markdown: a textarea two shadow roots deep. */
const Markdown = ({ editor }: BodyProps) => (
  <Shadow as="shreddit-composer" attributes={{ name: 'body' }}>
    <Shadow as="faceplate-textarea-input">
      <div className="site">
        <TextareaEditor attributes={{}} placeholder="Body text (optional)" {...editor} />
      </div>
    </Shadow>
  </Shadow>
);

/** A post, with its button in yet another shadow root. */
function Submit() {
  const [isMarkdown, setMarkdown] = useState(false);
  const { submit, ...body } = useComposer(isMarkdown ? 'markdown' : 'post', { onSent: () => setMarkdown(false) });
  return element(
    'r-post-composer-form',
    {},
    isMarkdown ? <Markdown {...body} /> : <Rich {...body} onMarkdown={() => setMarkdown(true)} />,
    <Shadow as="r-post-form-submit-button" attributes={{ id: 'submit-post-button' }}>
      <div className="site">
        <NativeButton attributes={{ id: 'inner-save-draft-button' }} disabled={body.empty} onPress={() => undefined}>
          Save Draft
        </NativeButton>
        <NativeButton attributes={{ id: 'inner-post-submit-button' }} disabled={body.empty} onPress={submit}>
          Post
        </NativeButton>
      </div>
    </Shadow>,
  );
}

/** The site of before: forms that are submitted. */
function Classic() {
  const { editor, submit } = useComposer('classic');
  return (
    <div className="thing">
      <a className="author" href="/user/riverside">
        riverside
      </a>
      <form
        className="usertext"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextareaEditor attributes={{ name: 'text' }} placeholder="" {...editor} />
        <button type="submit" className="save">
          save
        </button>
      </form>
    </div>
  );
}

function Chat() {
  const { editor, empty, submit, messages } = useComposer('chat', { sendsOn: isPlainEnter });
  return (
    <>
      <Messages messages={messages} />
      <Shadow as="rs-message-composer">
        <form className="site" onSubmit={(event) => event.preventDefault()}>
          <TextareaEditor attributes={{ name: 'message' }} placeholder="Message" {...editor} />
          <NativeButton attributes={{ 'aria-label': 'Send message' }} disabled={empty} onPress={submit}>
            Send
          </NativeButton>
        </form>
      </Shadow>
    </>
  );
}

function Reddit() {
  const path = usePath();
  const old = location.hostname.startsWith('old.');
  return (
    <SitePage title="Reddit">
      {element('shreddit-post', { author: 'riverside', 'post-title': 'Saturday hike leaves at eight' })}
      <div className="site-card">
        {old ? <Classic /> : path.startsWith('/room') ? <Chat /> : path.endsWith('/submit') ? <Submit /> : <Comment />}
      </div>
    </SitePage>
  );
}

mount(<Reddit />);
