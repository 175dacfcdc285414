/** Substack: TipTap for notes, textareas for comments under articles. */
import { type ComposerSpec, type Site, said, textOf } from './site';

const box = {
  send: 'button',
  lastOnly: true,
  release: 'replay',
  audience: 'public',
} as const satisfies Partial<ComposerSpec>;

export const substack: Site = {
  id: 'substack',
  name: 'Substack',
  hosts: ['substack.com', '*.substack.com'],
  composers: [
    {
      ...box,
      kind: 'post',
      editable: '[role="dialog"] .ProseMirror[contenteditable="true"]',
      root: '[role="dialog"]',
      keys: ['mod+enter'],
    },
    { ...box, kind: 'post', editable: '.ProseMirror[contenteditable="true"]', keys: ['mod+enter'] },
    {
      ...box,
      kind: 'comment',
      editable: 'form textarea',
      root: 'form',
      keys: [],
      replyTo: () => said(undefined, textOf(document, 'h1.post-title')),
    },
  ],
};
