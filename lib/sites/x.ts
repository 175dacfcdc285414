/** X (Twitter): Draft.js boxes on the desktop, textareas on the mobile layout and in the new chat. */
import type { Draft } from '@/lib/engine/types';
import { type ComposerSpec, previews, quote, type Site } from './site';

const BOX = '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] textarea';
/** A reply is written under the post it answers: in the page, or in a dialog that shows that post. */
const REPLY_BOX = [
  '[data-testid="inline_reply_offscreen"] :is([data-testid^="tweetTextarea_"])',
  '[role="dialog"]:has(article[data-testid="tweet"]) [data-testid^="tweetTextarea_"]',
]
  .flatMap((box) => [`${box}[contenteditable="true"]`, `${box} textarea`])
  .join(', ');

const post = {
  editable: BOX,
  root: '[role="dialog"], [data-testid="inline_reply_offscreen"], [data-testid="primaryColumn"]',
  send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  keys: ['mod+enter'],
  release: 'replay',
  audience: 'public',
  attachments: (root) => previews(root, '[data-testid="attachments"] :is(img, video)'),
} as const satisfies Partial<ComposerSpec>;

/** The post shown above the box, in the same dialog or in the list item before it. */
function answered(editable: Element, root: Element): Draft['replyTo'] {
  const inline = editable.closest('[data-testid="inline_reply_offscreen"]');
  const article = inline
    ? inline.closest('[data-testid="cellInnerDiv"]')?.previousElementSibling
    : root.querySelector('article[data-testid="tweet"]');
  return quoteOf(article);
}

/** The post embedded in a quote stands in the dialog too, but in no article of its own. */
function quoted(_editable: Element, root: Element): Draft['replyTo'] {
  return root.matches('[role="dialog"]') ? quoteOf(root) : undefined;
}

function quoteOf(scope: Element | null | undefined): Draft['replyTo'] {
  return quote(scope, '[data-testid="User-Name"]', '[data-testid="tweetText"]');
}

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  composers: [
    { ...post, kind: 'reply', editable: REPLY_BOX, replyTo: answered },
    { ...post, kind: 'post', replyTo: quoted },
    {
      kind: 'dm',
      editable: 'textarea[data-testid="dm-composer-textarea"]',
      root: '[data-testid="dm-composer-form"]',
      send: '[data-testid="dm-composer-send-button"]',
      keys: ['enter'],
      release: 'replay',
      audience: 'direct',
    },
    {
      kind: 'dm',
      editable: '[data-testid="dmComposerTextInput"]',
      send: '[data-testid="dmComposerSendButton"]',
      keys: ['enter'],
      release: 'replay',
      audience: 'direct',
    },
  ],
};
