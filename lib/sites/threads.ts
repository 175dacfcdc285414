/** Threads: Lexical; an editor for each post of a thread. */
import { type ComposerSpec, previews, quote, type Site } from './site';

const EDITOR = '[data-lexical-editor="true"][contenteditable="true"]';

const box = {
  send: '[role="button"]',
  lastOnly: true,
  keys: ['mod+enter'],
  release: 'replay',
  audience: 'public',
} as const satisfies Partial<ComposerSpec>;

const dialog = {
  ...box,
  root: '[role="dialog"]',
  attachments: (root) => previews(root, 'img[src^="blob:"], video'),
} as const satisfies Partial<ComposerSpec>;

const AUTHOR = 'a[href*="/@"]';
const TEXT = 'span[dir="auto"]';

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  hosts: ['www.threads.com', 'www.threads.net'],
  composers: [
    {
      ...dialog,
      kind: 'reply',
      editable: `[role="dialog"]:has([data-pressable-container="true"]) ${EDITOR}`,
      replyTo: (_editable, root) => quote(root.querySelector('[data-pressable-container="true"]'), AUTHOR, TEXT),
    },
    { ...dialog, kind: 'post', editable: `[role="dialog"] ${EDITOR}` },
    {
      ...box,
      kind: 'reply',
      editable: EDITOR,
      replyTo: () => quote(document.querySelector('[data-pressable-container="true"]'), AUTHOR, TEXT),
    },
  ],
};
