/** TikTok: Draft.js under films, in chats, and for the caption of one's own film. */
import type { Audience } from '@/lib/engine/types';
import { audienceNamed } from './audience';
import { quote, type Site, textOf } from './site';

/** What is chosen under "Who can watch this post": it stands beside the caption, of which a page has one. */
function captionAudience(): Audience {
  return (
    audienceNamed(textOf(document, '[data-e2e="video_visibility_container"] [role="combobox"]') ?? '') ?? 'unknown'
  );
}

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['www.tiktok.com'],
  composers: [
    {
      kind: 'comment',
      editable: '[data-e2e="comment-input"] [contenteditable="true"]',
      send: '[data-e2e="comment-post"]',
      keys: ['enter'],
      release: 'replay',
      audience: 'public',
      replyTo: () => quote(document, '[data-e2e="browse-username"]', '[data-e2e="browse-video-desc"]'),
    },
    {
      kind: 'dm',
      editable:
        '[data-e2e="chat-input"] [contenteditable="true"], [data-e2e="message-input-area"] [contenteditable="true"]',
      // The picture on the button bears the name; the button around it is pressed just as often.
      send: ':has(> svg[data-e2e="message-send"]), [data-e2e="message-send"], [data-e2e="chat-send"]',
      keys: ['enter'],
      release: 'replay',
      audience: 'direct',
    },
    {
      kind: 'post',
      editable: '.public-DraftEditor-content',
      send: '[data-e2e="post_video_button"]',
      keys: [],
      release: 'replay',
      audience: captionAudience,
      // The film the caption is for is always there.
      attachments: () => [{ kind: 'video' }],
    },
  ],
};
