/** @jsxImportSource react */
import { Avatar, Icon } from '../kit/icons.tsx';
import { navigate } from '../kit/mount.tsx';
import { PressButton } from '../kit/pressable.tsx';
import type { Post } from './posts.ts';

const Words = ({ post }: { readonly post: Post }) => (
  <>
    <div data-testid="User-Name" className="x-name">
      <b>{post.name}</b>{' '}
      <span>
        @{post.handle} · {post.when}
      </span>
    </div>
    <div data-testid="tweetText" lang="en" dir="auto">
      {post.text}
    </div>
  </>
);

const addressOf = (post: Post): string => `/${post.handle}/status/${post.id}`;

/** A post in a timeline. */
export const Tweet = ({ post }: { readonly post: Post }) => (
  <div data-testid="cellInnerDiv">
    <article data-testid="tweet" className="x-tweet">
      <Avatar name={post.name} />
      <div className="x-column">
        <Words post={post} />
        <div role="group" className="x-actions">
          <PressButton
            testId="reply"
            label="Reply"
            look="ghost"
            onPress={() => navigate(`/compose/post?in_reply_to=${post.id}`)}
          >
            <Icon name="reply" size={18} />
          </PressButton>
          <PressButton
            testId="retweet"
            label="Quote"
            look="ghost"
            onPress={() => navigate(`/compose/post?url=${encodeURIComponent(addressOf(post))}`)}
          >
            <Icon name="repost" size={18} />
          </PressButton>
          <PressButton testId="like" label="Like" look="ghost" onPress={() => undefined}>
            <Icon name="heart" size={18} />
          </PressButton>
        </div>
      </div>
    </article>
  </div>
);

/** The post that a reply in the modal answers. */
export const Answered = ({ post }: { readonly post: Post }) => (
  <div className="x-tweet answered">
    <Avatar name={post.name} />
    <div className="x-column">
      <Words post={post} />
    </div>
  </div>
);

/** The card of a quoted post inside a composer; not an article. */
export const Quoted = ({ post }: { readonly post: Post }) => (
  <a href={addressOf(post)} role="link" className="x-quote" onClick={(event) => event.preventDefault()}>
    <Words post={post} />
  </a>
);
