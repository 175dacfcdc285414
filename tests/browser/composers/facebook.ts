import type { Composer } from './composer.ts';

const DIALOG = {
  site: 'facebook',
  editor: 'lexical',
  open: ['.fb-opener'],
  audience: 'public',
  box: '[role="dialog"] [data-lexical-editor]',
  send: '[role="dialog"] [aria-label="Post"]',
  keys: [],
  lineBreak: ['Enter'],
  leave: '[role="dialog"] [aria-label="Close"]',
} as const;

const commentOn = (story: string) =>
  ({
    open: [],
    box: `[data-story="${story}"] [data-lexical-editor]`,
    send: `[data-story="${story}"] #focused-state-composer-submit [role="button"]`,
    keys: [['Enter']],
  }) as const;

const MESSAGE = {
  editor: 'lexical',
  audience: 'direct',
  box: '[aria-label="Message"]',
  send: '[aria-label="Press enter to send"]',
  keys: [['Enter']],
  lineBreak: ['Shift', 'Enter'],
} as const;

export const FACEBOOK: readonly Composer[] = [
  { ...DIALOG, name: 'feed', url: 'https://www.facebook.com/' },
  { ...DIALOG, name: 'group', audience: 'group', url: 'https://www.facebook.com/groups/4711/' },
  {
    ...DIALOG,
    name: 'page',
    // A page's audience is chosen in the second step.
    audience: 'unknown',
    url: 'https://www.facebook.com/riverside.clinic',
    send: '[role="dialog"] [aria-label="Next"]',
    lastStep: '[role="dialog"] [aria-label="Post"]',
  },
  {
    ...commentOn('1001'),
    site: 'facebook',
    name: 'comment-1001',
    audience: 'public',
    url: 'https://www.facebook.com/',
    editor: 'lexical',
    lineBreak: ['Shift', 'Enter'],
    beside: commentOn('1002'),
  },
  { ...MESSAGE, site: 'facebook', name: 'popup', url: 'https://www.facebook.com/', open: ['.fb-contact'] },
];

export const MESSENGER: readonly Composer[] = [
  { ...MESSAGE, site: 'messenger', name: 'messenger', url: 'https://www.messenger.com/t/1', open: [] },
];
