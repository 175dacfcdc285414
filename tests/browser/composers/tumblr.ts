import { LINE, MOD_ENTER } from './chords.ts';
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
];
