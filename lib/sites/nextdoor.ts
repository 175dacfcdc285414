/** Nextdoor: textareas under the neighbours' posts and in the dialog for a new one. */
import { previews, quote, type Site } from './site';

export const nextdoor: Site = {
  id: 'nextdoor',
  name: 'Nextdoor',
  hosts: ['nextdoor.com', 'nextdoor.co.uk', 'ca.nextdoor.com', 'au.nextdoor.com', 'es.nextdoor.com'],
  composers: [
    {
      kind: 'comment',
      editable: '[data-testid="comment-add-reply-input"]',
      send: '[data-testid="inline-composer-reply-button"]',
      keys: [],
      release: 'replay',
      audience: 'group',
      replyTo: (editable) =>
        quote(
          editable.closest('[data-testid="feed-item-card"]'),
          'a[href*="/profile/"]',
          '[data-testid="post-body"], [data-testid="styled-text"]',
        ),
    },
    {
      kind: 'post',
      editable: '[role="dialog"] :is([data-testid="composer-text-field"], textarea, [contenteditable="true"])',
      root: '[role="dialog"]',
      send: 'button, [role="button"]',
      lastOnly: true,
      keys: [],
      release: 'replay',
      audience: 'group',
      attachments: (root) => previews(root, 'img[src^="blob:"], video'),
    },
  ],
};
