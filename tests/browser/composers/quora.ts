import { LINE, NO_KEY } from './chords.ts';
import type { Composer } from './composer.ts';

const ANSWER = {
  site: 'quora',
  audience: 'public',
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
  {
    ...ANSWER,
    name: 'rebuilt',
    audience: 'unknown',
    url: 'https://www.quora.com/rebuilt',
    editor: 'textarea',
    box: 'textarea',
  },
  {
    ...ANSWER,
    name: 'closed',
    audience: 'unknown',
    url: 'https://www.quora.com/closed',
    editor: 'textarea',
    box: 'q-composer >>> textarea',
    send: 'q-composer >>> button:last-of-type',
  },
];
