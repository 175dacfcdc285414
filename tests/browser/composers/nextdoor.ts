import { LINE, NO_KEY } from './chords.ts';
import type { Composer } from './composer.ts';

const NEIGHBOURS = {
  site: 'nextdoor',
  url: 'https://nextdoor.com/news_feed/',
  editor: 'textarea',
  audience: 'group',
  keys: NO_KEY,
  lineBreak: LINE,
} as const;

export const NEXTDOOR: readonly Composer[] = [
  {
    ...NEIGHBOURS,
    name: 'comment',
    open: [],
    box: '[data-testid="comment-add-reply-input"]',
    send: '[data-testid="inline-composer-reply-button"]',
  },
  {
    ...NEIGHBOURS,
    name: 'post',
    audience: 'public',
    open: ['[data-testid="prompt-button"]'],
    box: '[data-testid="composer-text-field"]',
    send: '[role="dialog"] button:last-of-type',
  },
];
