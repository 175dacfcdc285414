/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { TextareaEditor } from '../editors/textarea.tsx';
import type { EditorHandle } from '../kit/editor.ts';
import { Avatar, Icon, type IconName } from '../kit/icons.tsx';
import { mount, navigate, usePath } from '../kit/mount.tsx';
import { PressButton } from '../kit/pressable.tsx';
import { send } from '../kit/record.ts';
import { Composer } from './composer.tsx';
import { Chat, DirectMessages } from './messages.tsx';
import { AUTHOR, POSTS, type Post } from './posts.ts';
import { Answered, Quoted, Tweet } from './tweet.tsx';
import './x.css';

const NAVIGATION: readonly (readonly [IconName, string, string])[] = [
  ['home', 'Home', '/home'],
  ['search', 'Explore', '/explore'],
  ['bell', 'Notifications', '/notifications'],
  ['mail', 'Chat', '/i/chat'],
  ['person', 'Profile', `/${AUTHOR.handle}`],
];

const Sidebar = () => (
  <nav className="x-sidebar" aria-label="Primary">
    <span className="x-logo">
      <Icon name="x" size={30} />
    </span>
    {NAVIGATION.map(([icon, label, path]) => (
      <a
        key={label}
        href={path}
        onClick={(event) => {
          event.preventDefault();
          navigate(path);
        }}
      >
        <Icon name={icon} size={26} /> <span>{label}</span>
      </a>
    ))}
    <PressButton testId="SideNav_NewTweet_Button" label="Post" look="inverse" onPress={() => navigate('/compose/post')}>
      <span>Post</span>
    </PressButton>
    <div className="x-me">
      <Avatar name={AUTHOR.name} />
      <div>
        <b>{AUTHOR.name}</b>
        <span>@{AUTHOR.handle}</span>
      </div>
    </div>
  </nav>
);

const Trends = () => (
  <aside className="x-trends">
    <div className="x-search">
      <Icon name="search" size={18} /> Search
    </div>
    <section>
      <h2>What's happening</h2>
      {['#MedTwitter', 'Boards season', 'Flu vaccine', 'Coffee'].map((trend) => (
        <p key={trend}>
          <span>Trending</span>
          <b>{trend}</b>
        </p>
      ))}
    </section>
  </aside>
);

const Toast = () => (
  <div data-testid="toast" role="alert" className="x-toast">
    <span>Your post was sent.</span> <a href={`/${AUTHOR.handle}/status/1750000000000000999`}>View</a>
  </div>
);

/** The reply box below a post that is open by itself. */
const Status = ({ post, onSent }: { readonly post: Post; readonly onSent: () => void }) => (
  <>
    <header className="x-head">Post</header>
    <Tweet post={post} />
    <div data-testid="cellInnerDiv">
      <div data-testid="inline_reply_offscreen">
        <Composer
          where="status"
          placeholder="Post your reply"
          sendTestId="tweetButtonInline"
          label="Reply"
          onSent={onSent}
        />
      </div>
    </div>
  </>
);

/** A view without any composer. */
const Profile = () => <header className="x-head">{AUTHOR.name}</header>;

const Timeline = ({ onSent }: { readonly onSent: () => void }) => (
  <>
    <header className="x-head">For you</header>
    <Composer
      where="home"
      placeholder="What's happening?"
      sendTestId="tweetButtonInline"
      label="Post"
      onSent={onSent}
    />
    {POSTS.map((post) => (
      <Tweet key={post.id} post={post} />
    ))}
  </>
);

/** What the address of the modal says it is about. */
function modalSubject(): {
  readonly where: string;
  readonly answered?: Post | undefined;
  readonly quoted?: Post | undefined;
} {
  const query = new URLSearchParams(location.search);
  const answered = POSTS.find(({ id }) => id === query.get('in_reply_to'));
  const quoted = POSTS.find(({ id }) => query.get('url')?.endsWith(`/status/${id}`));
  return { where: answered ? 'reply' : quoted ? 'quote' : 'post', answered, quoted };
}

function Modal({ onSent }: { readonly onSent: () => void }) {
  const { where, answered, quoted } = modalSubject();
  const close = (): void => navigate('/home');
  return (
    <div id="layers">
      <div className="x-veil" />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="x-modal">
        <div id="modal-header" className="x-modal-head">
          <PressButton testId="app-bar-close" label="Close" look="icon" onPress={close}>
            <Icon name="close" />
          </PressButton>
        </div>
        {answered && <Answered post={answered} />}
        <Composer
          where={where}
          placeholder={answered ? 'Post your reply' : quoted ? 'Add a comment' : "What's happening?"}
          sendTestId="tweetButton"
          label={answered ? 'Reply' : 'Post'}
          autoFocus
          thread={!answered && !quoted}
          onSent={() => {
            close();
            onSent();
          }}
        >
          {quoted && <Quoted post={quoted} />}
        </Composer>
      </div>
    </div>
  );
}

/** The narrow layout of phones, whose box is a plain textarea. */
function Mobile() {
  const [text, setText] = useState('');
  const handle = useRef<EditorHandle>(null);
  const submit = (): void => {
    send('mobile', handle.current?.text() ?? '');
    handle.current?.clear();
  };
  return (
    <main className="x-mobile">
      <header className="x-head">
        <PressButton testId="tweetButton" look="primary" disabled={text.trim() === ''} onPress={submit}>
          <span>Post</span>
        </PressButton>
      </header>
      <div data-testid="tweetTextarea_0" className="x-post">
        <Avatar name={AUTHOR.name} />
        <TextareaEditor
          attributes={{ 'aria-label': 'Post text' }}
          placeholder="What's happening?"
          autoFocus
          onText={setText}
          handle={handle}
        />
      </div>
    </main>
  );
}

function Column({ path, onSent }: { readonly path: string; readonly onSent: () => void }) {
  if (path.startsWith('/i/chat')) return <Chat />;
  if (path.startsWith('/messages')) return <DirectMessages />;
  if (path === `/${AUTHOR.handle}`) return <Profile />;
  const open = POSTS.find(({ id }) => path.endsWith(`/status/${id}`));
  return open ? <Status post={open} onSent={onSent} /> : <Timeline onSent={onSent} />;
}

function X() {
  const path = usePath();
  const [toast, setToast] = useState(false);
  const onSent = (): void => setToast(true);
  if (location.hostname.startsWith('mobile.')) return <Mobile />;
  return (
    <div className="x-app">
      <Sidebar />
      <main className="x-main">
        <Column path={path} onSent={onSent} />
      </main>
      <Trends />
      {path.startsWith('/compose') && <Modal onSent={onSent} />}
      {toast && <Toast />}
    </div>
  );
}

mount(<X />);
