/** YouTube: an editable without any framework below films, and another in the frame of the live chat. */
import { quote, type Site } from './site';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['www.youtube.com', 'studio.youtube.com'],
  composers: [
    {
      kind: 'comment',
      editable: 'yt-live-chat-text-input-field-renderer #input[contenteditable]',
      root: 'yt-live-chat-message-input-renderer',
      send: '#send-button button',
      keys: ['enter'],
      release: 'replay',
      audience: 'public',
    },
    {
      kind: 'comment',
      editable: '#contenteditable-root[contenteditable="true"]',
      root: 'ytd-commentbox, ytd-comment-simplebox-renderer, ytd-comment-reply-dialog-renderer',
      send: '#submit-button button',
      keys: ['mod+enter'],
      release: 'replay',
      audience: 'public',
      replyTo: (editable) =>
        quote(editable.closest('ytd-comment-view-model, ytd-comment-thread-renderer'), '#author-text', '#content-text'),
    },
  ],
};
