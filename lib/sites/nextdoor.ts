/** Nextdoor: textareas under the neighbours' posts and in the dialog for a new one. */
import type { Audience } from '@/lib/engine/types';
import { audienceNamed } from './audience';
import { previews, quote, type Site } from './site';

/** The dialog's first control says who will see the post; if it is not "anyone", it names a neighbourhood or a group. */
function postAudience(_editable: Element, root: Element): Audience {
  const chosen = root.querySelector('button, [role="button"]')?.textContent ?? '';
  return audienceNamed(chosen) === 'public' ? 'public' : 'group';
}

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
      audience: postAudience,
      attachments: (root) => previews(root, 'img[src^="blob:"], video'),
    },
  ],
};
