import { LINE, MOD_ENTER } from './chords.ts';
import type { Composer } from './composer.ts';

const POST = { site: 'mastodon', audience: 'public', open: [], keys: MOD_ENTER, lineBreak: LINE } as const;

export const MASTODON: readonly Composer[] = [
  {
    ...POST,
    name: 'post',
    url: 'https://mastodon.social/home',
    editor: 'textarea',
    box: '.compose-form textarea',
    send: '.compose-form__submit button',
  },
  {
    ...POST,
    name: 'phanpy',
    audience: 'friends',
    url: 'https://phanpy.social/',
    editor: 'textarea',
    box: '.compose-field',
    send: '#compose-container [type="submit"]',
  },
  {
    ...POST,
    name: 'elk',
    url: 'https://elk.zone/home',
    editor: 'prosemirror',
    box: '.ProseMirror',
    send: '[aria-roledescription] button:last-of-type',
  },
];
