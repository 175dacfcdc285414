import { ENTER, SHIFT_LINE } from './chords.ts';
import type { Composer } from './composer.ts';

export const WHATSAPP: readonly Composer[] = [
  {
    site: 'whatsapp',
    name: 'chat',
    url: 'https://web.whatsapp.com/',
    editor: 'lexical',
    audience: 'direct',
    open: [],
    box: 'footer [data-lexical-editor]',
    send: 'footer [aria-label="Send"]',
    keys: ENTER,
    lineBreak: SHIFT_LINE,
  },
];
