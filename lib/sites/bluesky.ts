/** Bluesky: TipTap in the composer that opens over any page, and a box of the same kind under each conversation. */
import { previews, type Site, said, textOf } from './site';

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app', 'main.bsky.dev'],
  composers: [
    {
      kind: 'post',
      editable: '[data-testid="composePostView"] .ProseMirror',
      root: '[data-testid="composePostView"]',
      send: '[data-testid="composerPublishBtn"]',
      keys: ['mod+enter'],
      release: 'replay',
      audience: 'public',
      attachments: (root) => previews(root, 'img[src^="blob:"], video'),
    },
    {
      kind: 'dm',
      path: '/messages',
      editable: '.ProseMirror[contenteditable="true"], textarea',
      send: 'button, [role="button"]',
      lastOnly: true,
      keys: ['enter'],
      release: 'replay',
      audience: 'direct',
      replyTo: (editable) => said(textOf(editable.closest('main, [role="main"]'), 'a[href^="/profile/"]')),
    },
  ],
};
