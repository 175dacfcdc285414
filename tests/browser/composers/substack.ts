import { LINE, MOD_ENTER, NO_KEY } from './chords.ts';
import type { Composer } from './composer.ts';

export const SUBSTACK: readonly Composer[] = [
  {
    site: 'substack',
    name: 'note',
    url: 'https://substack.com/home',
    editor: 'prosemirror',
    audience: 'public',
    open: ['[aria-label="New post"]'],
    box: '[role="dialog"] .ProseMirror',
    send: '[role="dialog"] button:last-of-type',
    keys: MOD_ENTER,
    lineBreak: LINE,
  },
  {
    site: 'substack',
    name: 'comment',
    url: 'https://substack.com/home',
    editor: 'textarea',
    audience: 'public',
    open: [],
    box: 'form textarea',
    send: 'form button',
    keys: NO_KEY,
    lineBreak: LINE,
  },
];
