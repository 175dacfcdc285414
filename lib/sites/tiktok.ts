/** TikTok: Draft.js under films, in chats, and for the caption of one's own film. */
import { quote, type Site } from './site';

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
      send: '[data-e2e="message-send"], [data-e2e="chat-send"]',
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
      audience: 'unknown',
      // The film the caption is for is always there.
      attachments: () => [{ kind: 'video' }],
    },
  ],
};
