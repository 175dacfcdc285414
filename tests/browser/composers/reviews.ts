import { LINE, NO_KEY } from './chords.ts';
import type { Composer } from './composer.ts';

const ANSWER = {
  editor: 'textarea',
  audience: 'public',
  open: [],
  keys: NO_KEY,
  lineBreak: LINE,
  pressAgain: true,
} as const;

const PORTAL = { ...ANSWER, site: 'reviews', box: 'textarea', send: '.site-card button:last-of-type' } as const;

export const REVIEWS: readonly Composer[] = [
  {
    ...ANSWER,
    site: 'google',
    name: 'review',
    url: 'https://www.google.com/search',
    box: 'iframe >>> textarea',
    send: 'iframe >>> [jsname="hrGhad"]',
  },
  { ...PORTAL, name: 'yelp', audience: 'unknown', url: 'https://biz.yelp.com/r2r/1' },
  { ...PORTAL, name: 'healthgrades', url: 'https://update.healthgrades.com/reviews' },
  { ...PORTAL, name: 'zocdoc', url: 'https://www.zocdoc.com/practice/reviews' },
];
