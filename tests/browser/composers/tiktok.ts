import { ENTER, SHIFT_LINE } from './chords.ts';
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
];
