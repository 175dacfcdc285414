/** Facebook and Messenger: Lexical everywhere; told apart by structure, since every label is translated. */
import type { Audience, Draft } from '@/lib/engine/types';
import { audienceNamed } from './audience';
import { type ComposerSpec, previews, quote, type Site } from './site';

const EDITOR = '[data-lexical-editor="true"][role="textbox"]';

/** The audience button says its state in its label, or in the words on it. It stands before the text, "Tag friends" after. */
function feedAudience(editable: Element, root: Element): Audience {
  for (const control of root.querySelectorAll('[role="button"]')) {
    if (control.compareDocumentPosition(editable) & Node.DOCUMENT_POSITION_PRECEDING) break;
    const named = audienceNamed(control.getAttribute('aria-label') ?? control.textContent ?? '');
    if (named) return named;
  }
  return 'unknown';
}

/** A comment is read by whom the post was shared with, as the icon beside its date says. */
function commentAudience(editable: Element): Audience {
  // Comments are articles too, inside the post's.
  const posts = [...document.querySelectorAll('[role="article"]')].filter((article) => article.contains(editable));
  for (const icon of posts[0]?.querySelectorAll('svg') ?? []) {
    if (icon.compareDocumentPosition(editable) & Node.DOCUMENT_POSITION_PRECEDING) break;
    const label = icon.querySelector('title')?.textContent ?? icon.getAttribute('title') ?? icon.ariaLabel ?? '';
    const named = audienceNamed(label);
    if (named) return named;
  }
  return 'unknown';
}

/** The post or comment under which the box stands. */
function answered(editable: Element): Draft['replyTo'] {
  const article = editable.closest('[role="article"]');
  return quote(
    article,
    'h2 a[role="link"], h3 a[role="link"], a[role="link"]',
    '[data-ad-preview="message"], span[dir="auto"], div[dir="auto"]',
  );
}

/** Comments open in dialogs too. */
const NO_COMMENT = ':not(form[role="presentation"] *)';

/** Post is the last button of the dialog, as is Next where publishing takes two steps. */
const dialog = {
  editable: `[role="dialog"] ${EDITOR}${NO_COMMENT}`,
  root: '[role="dialog"]',
  send: '[role="button"]',
  lastOnly: true,
  keys: ['mod+enter'],
  release: 'replay',
  attachments: (root) => previews(root, 'img[src^="blob:"], video'),
} as const satisfies Partial<ComposerSpec>;

/** The thumb at the end of a chat's line becomes Send once there is text. */
const chat = {
  kind: 'dm',
  root: '[role="main"], [tabindex="-1"]',
  send: '[role="button"]',
  lastOnly: true,
  keys: ['enter'],
  release: 'replay',
  audience: 'direct',
} as const satisfies Partial<ComposerSpec>;

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'www.messenger.com'],
  composers: [
    {
      kind: 'comment',
      editable: `form[role="presentation"] ${EDITOR}`,
      root: 'form[role="presentation"]',
      send: '#focused-state-composer-submit [role="button"]',
      keys: ['enter', 'mod+enter'],
      release: 'replay',
      audience: commentAudience,
      replyTo: answered,
    },
    { ...dialog, kind: 'group', path: '/groups/', audience: 'group' },
    { ...dialog, kind: 'post', audience: feedAudience },
    { ...chat, editable: `[role="main"] ${EDITOR}, [tabindex="-1"] ${EDITOR}` },
  ],
};
