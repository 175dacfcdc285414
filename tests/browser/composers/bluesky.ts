import { ENTER, LINE, MOD_ENTER, SHIFT_LINE } from './chords.ts';
import type { Composer } from './composer.ts';

export const BLUESKY: readonly Composer[] = [
  {
    site: 'bluesky',
    name: 'post',
    url: 'https://bsky.app/',
    editor: 'prosemirror',
    audience: 'public',
    open: ['[aria-label="New post"]'],
    box: '[data-testid="composePostView"] .ProseMirror',
    send: '[data-testid="composerPublishBtn"]',
    keys: MOD_ENTER,
    lineBreak: LINE,
    leave: '[aria-label="Cancel"]',
  },
  {
    site: 'bluesky',
    name: 'dm',
    url: 'https://bsky.app/messages/1',
    editor: 'prosemirror',
    audience: 'direct',
    open: [],
    box: '.ProseMirror',
    send: '[aria-label="Send message"]',
    keys: ENTER,
    lineBreak: SHIFT_LINE,
  },
];
