/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar, Icon } from '../kit/icons.tsx';
import { mount, usePath } from '../kit/mount.tsx';
import { DivButton } from './button.tsx';
import { Conversation } from './chat.tsx';
import { Comment } from './comment.tsx';
import { CreatePost, type Surface } from './create.tsx';
import { AUTHOR, STORIES, type Story } from './people.ts';
import { Requests } from './requests.tsx';
import './facebook.css';

const FEED: Surface = {
  where: 'feed',
  placeholder: `What's on your mind, ${AUTHOR.split(' ')[0]}?`,
  audience: (
    <DivButton label="Edit privacy. Sharing with Public. " className="fb-chip" onPress={() => undefined}>
      <Icon name="globe" size={12} /> Public
    </DivButton>
  ),
};

const GROUP: Surface = {
  where: 'group',
  placeholder: 'Write something...',
  audience: (
    <span className="fb-chip">
      <Icon name="people" size={12} /> Night Shift Nurses
    </span>
  ),
};

const PAGE: Surface = {
  where: 'page',
  placeholder: "What's on your mind?",
  audience: (
    <span className="fb-chip">
      <Icon name="globe" size={12} /> Riverside Family Clinic
    </span>
  ),
};

const surfaceAt = (path: string): Surface =>
  path.startsWith('/groups/') ? GROUP : path.startsWith('/riverside.clinic') ? PAGE : FEED;

const Bar = () => (
  <header className="fb-bar">
    <span className="fb-logo">f</span>
    <span className="fb-search">
      <Icon name="search" size={16} /> Search Facebook
    </span>
    <span className="fb-tabs">
      <Icon name="home" size={26} />
      <Icon name="people" size={26} />
      <Icon name="bell" size={26} />
    </span>
    <Avatar name={AUTHOR} />
  </header>
);

const Cover = ({ surface }: { readonly surface: Surface }) =>
  surface === FEED ? null : (
    <header className="fb-cover">
      <h1>{surface === GROUP ? 'Night Shift Nurses' : 'Riverside Family Clinic'}</h1>
      {surface === GROUP ? (
        <p>
          <Icon name="lock" size={14} /> Private group · 4.1K members
        </p>
      ) : (
        <p>Page · Medical centre</p>
      )}
    </header>
  );

function StoryCard({ story }: { readonly story: Story }) {
  const [comments, setComments] = useState<readonly string[]>([]);
  return (
    <div role="article" className="fb-card" aria-labelledby={`story-${story.id}`} data-story={story.id}>
      <div className="fb-author">
        <Avatar name={story.author} />
        <div>
          <h3 id={`story-${story.id}`}>
            <a href="/profile" role="link" onClick={(event) => event.preventDefault()}>
              {story.author}
            </a>
          </h3>
          <span className="fb-quiet">
            {story.when} ·{' '}
            <Icon
              name={story.audience === 'Public' ? 'globe' : 'people'}
              size={12}
              title={`Shared with ${story.audience}`}
            />
          </span>
        </div>
      </div>
      <div data-ad-preview="message" className="fb-story">
        <span dir="auto">{story.text}</span>
      </div>
      <div className="fb-reactions">
        <span>
          <Icon name="like" size={18} /> Like
        </span>
        <span>
          <Icon name="reply" size={18} /> Comment
        </span>
        <span>
          <Icon name="share" size={18} /> Share
        </span>
      </div>
      {comments.map((comment, index) => (
        <div key={index} role="article" aria-label={`Comment by ${AUTHOR}`} className="fb-said">
          <Avatar name={AUTHOR} size={32} />
          <p>{comment}</p>
        </div>
      ))}
      <Comment story={story} onSent={(text) => setComments((old) => [...old, text])} />
    </div>
  );
}

function Facebook() {
  const path = usePath();
  const surface = surfaceAt(path);
  const [creating, setCreating] = useState(false);
  const [posts, setPosts] = useState<readonly Story[]>([]);
  const [chat, setChat] = useState(false);

  const onSent = (text: string): void => {
    setCreating(false);
    setPosts((old) => [{ id: `2${old.length}`, author: AUTHOR, when: 'Just now', audience: 'Public', text }, ...old]);
  };

  if (path.startsWith('/friends')) return <Requests />;
  return (
    <div className="fb-app">
      <Bar />
      <main role="main" className="fb-feed">
        <Cover surface={surface} />
        <div className="fb-card fb-create">
          <Avatar name={AUTHOR} />
          <DivButton className="fb-opener" onPress={() => setCreating(true)}>
            <span>{surface.placeholder}</span>
          </DivButton>
        </div>
        {[...posts, ...STORIES].map((story) => (
          <StoryCard key={story.id} story={story} />
        ))}
      </main>
      <DivButton label="Chat with Alex Kim" className="fb-contact" onPress={() => setChat(true)}>
        <Avatar name="Alex Kim" size={32} /> Alex Kim
      </DivButton>
      {chat && (
        <div className="fb-popup" tabIndex={-1}>
          <Conversation where="popup" partner="Alex Kim" />
        </div>
      )}
      {creating && <CreatePost surface={surface} onClose={() => setCreating(false)} onSent={onSent} />}
    </div>
  );
}

mount(<Facebook />);
