/** Reddit: Lexical slotted into custom elements, textareas in nested shadow roots, and the plain forms of old.reddit. */
import type { Draft } from '@/lib/engine/types';
import { type ComposerSpec, quote, type Site, said } from './site';

/** Custom elements that keep textareas and buttons in open shadow roots. */
const HOSTS =
  'shreddit-composer, faceplate-textarea-input, post-composer-title, r-post-form-submit-button, rs-message-composer';

/** Rich text is slotted; markdown and titles are textareas deep inside, where no selector says below what. */
const BOX = 'shreddit-composer [contenteditable="true"], textarea';

/** The comment one answers, or the post. */
function answered(editable: Element): Draft['replyTo'] {
  const comment = editable.closest('shreddit-comment');
  if (comment) {
    const text = comment.querySelector('[slot="comment"]')?.textContent?.trim();
    return said(comment.getAttribute('author'), text);
  }
  const post = document.querySelector('shreddit-post');
  return said(post?.getAttribute('author'), post?.getAttribute('post-title'));
}

const modern = {
  shadowHosts: HOSTS,
  release: 'press-again',
  audience: 'public',
} as const satisfies Partial<ComposerSpec>;

const classic = {
  root: 'form',
  keys: [],
  release: 'replay',
  audience: 'public',
} as const satisfies Partial<ComposerSpec>;

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com', 'old.reddit.com', 'chat.reddit.com'],
  composers: [
    {
      ...modern,
      kind: 'dm',
      editable: 'rs-message-composer textarea, textarea[name="message"]',
      send: 'button[type="submit"], button[aria-label="Send message"]',
      keys: ['enter'],
      audience: 'direct',
    },
    {
      ...classic,
      kind: 'comment',
      editable: 'form.usertext textarea[name="text"]',
      send: 'button.save, button[type="submit"]',
      replyTo: (editable) => quote(editable.closest('.thing'), '.author', '.usertext-body'),
    },
    {
      ...classic,
      kind: 'post',
      editable: 'form#newlink textarea[name="title"], form#newlink textarea[name="text"]',
      send: 'button[type="submit"]',
    },
    {
      ...modern,
      kind: 'comment',
      editable: BOX,
      within: 'comment-composer-host, faceplate-form',
      root: 'comment-composer-host, faceplate-form',
      send: '[slot="submit-button"]',
      keys: ['mod+enter'],
      replyTo: answered,
    },
    {
      ...modern,
      kind: 'post',
      editable: BOX,
      send: '#inner-post-submit-button',
      keys: [],
    },
  ],
};
