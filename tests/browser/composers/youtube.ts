import { ENTER, LINE, MOD_ENTER, SHIFT_LINE } from './chords.ts';
import type { Composer } from './composer.ts';

export const YOUTUBE: readonly Composer[] = [
  {
    site: 'youtube',
    name: 'comment',
    url: 'https://www.youtube.com/watch',
    editor: 'contenteditable',
    audience: 'public',
    open: [],
    box: '#contenteditable-root',
    send: '#submit-button button',
    keys: MOD_ENTER,
    lineBreak: LINE,
  },
  {
    site: 'youtube',
    name: 'reply',
    url: 'https://www.youtube.com/watch',
    editor: 'contenteditable',
    audience: 'public',
    open: ['#reply-button-end button'],
    box: 'ytd-comment-reply-dialog-renderer #contenteditable-root',
    send: 'ytd-comment-reply-dialog-renderer #submit-button button',
    keys: MOD_ENTER,
    lineBreak: LINE,
  },
  {
    site: 'youtube',
    name: 'live',
    url: 'https://www.youtube.com/live',
    editor: 'contenteditable',
    audience: 'public',
    open: [],
    box: 'iframe >>> #input',
    send: 'iframe >>> #send-button button',
    keys: ENTER,
    lineBreak: SHIFT_LINE,
  },
];
