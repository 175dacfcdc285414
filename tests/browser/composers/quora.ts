import { LINE, NO_KEY } from './chords.ts';
import type { Composer } from './composer.ts';

const ANSWER = {
  site: 'quora',
  open: [],
  send: '.site-card button:last-of-type',
  keys: NO_KEY,
  lineBreak: LINE,
} as const;

export const QUORA: readonly Composer[] = [
  {
    ...ANSWER,
    name: 'answer',
    url: 'https://www.quora.com/Which-bakery',
    editor: 'contenteditable',
    box: '.doc',
  },
  // No composer of the site's is recognised there: the generic guard stands in.
  { ...ANSWER, name: 'rebuilt', url: 'https://www.quora.com/rebuilt', editor: 'textarea', box: 'textarea' },
];
