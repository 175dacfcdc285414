import { LINE, MOD_ENTER } from './chords.ts';
import type { Composer } from './composer.ts';

export const THREADS: readonly Composer[] = [
  {
    site: 'threads',
    name: 'post',
    url: 'https://www.threads.com/',
    editor: 'lexical',
    audience: 'public',
    open: ['[aria-label="Create"]'],
    box: '[role="dialog"] [data-lexical-editor]',
    send: '[role="dialog"] > [role="button"]:last-of-type',
    keys: MOD_ENTER,
    lineBreak: LINE,
  },
  {
    site: 'threads',
    name: 'reply',
    url: 'https://www.threads.com/@riverside/post/1',
    editor: 'lexical',
    audience: 'public',
    open: [],
    box: '.site-row [data-lexical-editor]',
    send: '.site-row > [role="button"]',
    keys: MOD_ENTER,
    lineBreak: LINE,
  },
];
