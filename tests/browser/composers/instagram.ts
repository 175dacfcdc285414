import { ENTER, LINE, NO_KEY, SHIFT_LINE } from './chords.ts';
import type { Composer } from './composer.ts';

export const INSTAGRAM: readonly Composer[] = [
  {
    site: 'instagram',
    name: 'caption',
    url: 'https://www.instagram.com/',
    editor: 'lexical',
    audience: 'unknown',
    open: ['[aria-label="New post"]'],
    box: '[role="dialog"] [data-lexical-editor]',
    send: '[role="dialog"] h1 ~ div [role="button"]',
    keys: NO_KEY,
    lineBreak: LINE,
  },
  {
    site: 'instagram',
    name: 'comment',
    url: 'https://www.instagram.com/',
    editor: 'textarea',
    audience: 'unknown',
    open: [],
    box: 'form textarea',
    send: 'form [role="button"]:last-child',
    keys: ENTER,
    lineBreak: SHIFT_LINE,
  },
  {
    site: 'instagram',
    name: 'dm',
    url: 'https://www.instagram.com/direct/t/1/',
    editor: 'lexical',
    audience: 'direct',
    open: [],
    box: '[data-lexical-editor]',
    send: '[aria-label="Send"]',
    keys: ENTER,
    lineBreak: SHIFT_LINE,
  },
];
