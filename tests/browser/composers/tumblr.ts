import { LINE, MOD_ENTER, NO_KEY } from './chords.ts';
import type { Composer } from './composer.ts';

export const TUMBLR: readonly Composer[] = [
  {
    site: 'tumblr',
    name: 'post',
    url: 'https://www.tumblr.com/dashboard',
    editor: 'gutenberg',
    audience: 'public',
    open: ['[aria-label="New post"]'],
    box: '.block-editor-rich-text__editable',
    send: '[role="dialog"] .site-row button:last-child',
    keys: MOD_ENTER,
    lineBreak: LINE,
  },
  {
    site: 'tumblr',
    name: 'reply',
    url: 'https://www.tumblr.com/dashboard',
    editor: 'textarea',
    audience: 'public',
    open: [],
    box: 'article textarea',
    send: 'article form button',
    keys: NO_KEY,
    lineBreak: LINE,
  },
];
