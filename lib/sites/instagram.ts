/** Instagram: Lexical for captions and messages, plain textareas for comments. All its labels are translated. */
import { type ComposerSpec, previews, quote, type Site } from './site';

const EDITOR = '[data-lexical-editor="true"][contenteditable="true"]';

/** Buttons with words on them; those with a picture open emoji and media. */
const WORDED = ':is([role="button"], button[type="submit"]):not(:has(svg))';

const line = {
  send: WORDED,
  keys: ['enter'],
  release: 'replay',
} as const satisfies Partial<ComposerSpec>;

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  composers: [
    {
      kind: 'dm',
      path: '/direct/',
      editable: EDITOR,
      send: '[role="button"]',
      lastOnly: true,
      keys: ['enter'],
      release: 'replay',
      audience: 'direct',
    },
    {
      kind: 'post',
      editable: `[role="dialog"] ${EDITOR}`,
      root: '[role="dialog"]',
      // Share stands after the dialog's heading, Back before it.
      send: ':is(h1, h2, [role="heading"]) ~ [role="button"], :is(h1, h2, [role="heading"]) ~ * [role="button"]',
      keys: [],
      release: 'replay',
      audience: 'unknown',
      attachments: (root) => previews(root, 'img[src^="blob:"], video'),
    },
    { ...line, kind: 'dm', path: '/stories/', editable: 'textarea', audience: 'direct' },
    {
      ...line,
      kind: 'comment',
      editable: 'form textarea',
      root: 'form',
      audience: 'unknown',
      replyTo: (editable) =>
        quote(editable.closest('article, [role="dialog"]'), 'header a[role="link"], h2 a, h1 a', 'h1[dir], span[dir]'),
    },
  ],
};
