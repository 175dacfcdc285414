import type { Composer } from './composer.ts';

const MOD_ENTER = [['Control', 'Enter']] as const;

const INLINE = {
  site: 'x',
  editor: 'draft-js',
  audience: 'public',
  open: [],
  box: '[data-testid="tweetTextarea_0"]',
  send: '[data-testid="tweetButtonInline"]',
  keys: MOD_ENTER,
  lineBreak: ['Enter'],
} as const;

const MODAL = {
  ...INLINE,
  box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  send: '[data-testid="tweetButton"]',
  leave: '[data-testid="app-bar-close"]',
} as const;

const NEW_POST = ['[data-testid="SideNav_NewTweet_Button"]'] as const;

const MESSAGE = {
  site: 'x',
  open: [],
  keys: [['Enter']],
  audience: 'direct',
  lineBreak: ['Shift', 'Enter'],
} as const;

export const X: readonly Composer[] = [
  {
    ...INLINE,
    name: 'home',
    url: 'https://x.com/home',
    leave: 'a[href="/samriveramd"]',
    again: ['a[href="/home"]'],
    beside: { ...MODAL, open: NEW_POST },
  },
  { ...MODAL, name: 'post', url: 'https://x.com/home', open: NEW_POST },
  { ...MODAL, name: 'reply', url: 'https://x.com/home', open: ['[data-testid="reply"]'] },
  { ...MODAL, name: 'quote', url: 'https://x.com/home', open: ['[data-testid="retweet"]'] },
  {
    ...MODAL,
    name: 'thread',
    url: 'https://x.com/compose/post',
    before: 'A few thoughts on sleep after night shifts.',
    open: ['[role="dialog"] [data-testid="tweetTextarea_0"]', '[data-testid="addButton"]'],
    box: '[role="dialog"] [data-testid="tweetTextarea_1"]',
    again: NEW_POST,
  },
  { ...INLINE, name: 'status', url: 'https://x.com/nightfloat/status/1750000000000000102' },
  {
    ...INLINE,
    name: 'mobile',
    url: 'https://mobile.x.com/compose/post',
    editor: 'textarea',
    box: '[data-testid="tweetTextarea_0"] textarea',
    send: '[data-testid="tweetButton"]',
    keys: [],
  },
  {
    ...MESSAGE,
    name: 'chat',
    url: 'https://x.com/i/chat/1',
    editor: 'textarea',
    box: '[data-testid="dm-composer-textarea"]',
    send: '[data-testid="dm-composer-send-button"]',
  },
  {
    ...MESSAGE,
    name: 'dm',
    url: 'https://x.com/messages/1',
    editor: 'draft-js',
    box: '[data-testid="dmComposerTextInput"]',
    send: '[data-testid="dmComposerSendButton"]',
  },
];
