import { ENTER, LINE, NO_KEY, SHIFT_LINE } from './chords.ts';
import type { Composer } from './composer.ts';

export const TIKTOK: readonly Composer[] = [
  {
    site: 'tiktok',
    name: 'comment',
    url: 'https://www.tiktok.com/@riverside/video/1',
    editor: 'draft-js',
    audience: 'public',
    open: [],
    box: '[data-e2e="comment-input"] [contenteditable="true"]',
    send: '[data-e2e="comment-post"]',
    keys: ENTER,
    lineBreak: SHIFT_LINE,
  },
  {
    site: 'tiktok',
    name: 'message',
    url: 'https://www.tiktok.com/messages',
    editor: 'draft-js',
    audience: 'direct',
    open: [],
    box: '[data-e2e="message-input-area"] [contenteditable="true"]',
    send: '[role="button"]:has(> [data-e2e="message-send"])',
    keys: ENTER,
    lineBreak: SHIFT_LINE,
  },
  {
    site: 'tiktok',
    name: 'caption',
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    editor: 'draft-js',
    audience: 'friends',
    open: [],
    box: '[data-e2e="caption_container"] [contenteditable="true"]',
    send: '[data-e2e="post_video_button"]',
    keys: NO_KEY,
    lineBreak: LINE,
  },
];
