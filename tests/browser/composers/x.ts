import type { Composer } from './composer.ts';

const MOD_ENTER = [['Control', 'Enter']] as const;

const LEAVE_PAGE = (back: string) => ({ press: 'a[href="/samriveramd"]', back: [`a[href="${back}"]`] });

const MODAL = {
  site: 'x',
  editor: 'draft-js',
  open: [],
  box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  send: '[data-testid="tweetButton"]',
  keys: MOD_ENTER,
  lineBreak: ['Enter'],
  leave: { press: '[data-testid="app-bar-close"]', back: [] },
} as const;

export const X: readonly Composer[] = [
  {
    ...MODAL,
    name: 'home',
    url: 'https://x.com/home',
    box: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButtonInline"]',
    leave: LEAVE_PAGE('/home'),
    beside: { ...MODAL, open: ['[data-testid="SideNav_NewTweet_Button"]'] },
  },
  { ...MODAL, name: 'post', url: 'https://x.com/home', open: ['[data-testid="SideNav_NewTweet_Button"]'] },
  { ...MODAL, name: 'reply', url: 'https://x.com/home', open: ['[data-testid="reply"]'] },
  { ...MODAL, name: 'quote', url: 'https://x.com/home', open: ['[data-testid="retweet"]'] },
  {
    ...MODAL,
    name: 'thread',
    url: 'https://x.com/compose/post',
    before: 'A few thoughts on sleep after night shifts.',
    open: ['[role="dialog"] [data-testid="tweetTextarea_0"]', '[data-testid="addButton"]'],
    box: '[role="dialog"] [data-testid="tweetTextarea_1"]',
    leave: { press: '[data-testid="app-bar-close"]', back: ['[data-testid="SideNav_NewTweet_Button"]'] },
  },
  {
    ...MODAL,
    name: 'status',
    url: 'https://x.com/nightfloat/status/1750000000000000102',
    box: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButtonInline"]',
  },
  {
    ...MODAL,
    name: 'mobile',
    url: 'https://mobile.x.com/compose/post',
    editor: 'textarea',
    box: '[data-testid="tweetTextarea_0"] textarea',
    keys: [],
  },
  {
    site: 'x',
    name: 'chat',
    url: 'https://x.com/i/chat/1',
    editor: 'textarea',
    open: [],
    box: '[data-testid="dm-composer-textarea"]',
    send: '[data-testid="dm-composer-send-button"]',
    keys: [['Enter']],
    lineBreak: ['Shift', 'Enter'],
  },
  {
    site: 'x',
    name: 'dm',
    url: 'https://x.com/messages/1',
    editor: 'draft-js',
    open: [],
    box: '[data-testid="dmComposerTextInput"]',
    send: '[data-testid="dmComposerSendButton"]',
    keys: [['Enter']],
    lineBreak: ['Shift', 'Enter'],
  },
];
