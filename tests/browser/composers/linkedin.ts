import { ENTER, LINE, MOD_ENTER, NO_KEY, SHIFT_LINE } from './chords.ts';
import type { Composer } from './composer.ts';

const POST = {
  site: 'linkedin',
  audience: 'public',
  open: ['[aria-label="Start a post"]'],
  keys: NO_KEY,
  lineBreak: LINE,
  pressAgain: true,
} as const;

const COMMENT = {
  site: 'linkedin',
  audience: 'public',
  url: 'https://www.linkedin.com/feed/',
  open: [],
  keys: MOD_ENTER,
  lineBreak: LINE,
} as const;

export const LINKEDIN: readonly Composer[] = [
  {
    ...POST,
    name: 'native',
    url: 'https://www.linkedin.com/feed/',
    editor: 'prosemirror',
    box: 'dialog .ProseMirror',
    send: 'dialog button:last-of-type',
  },
  {
    ...POST,
    name: 'shadow',
    url: 'https://www.linkedin.com/shadow/',
    editor: 'quill-1',
    box: '#interop-outlet >>> .ql-editor',
    send: '#interop-outlet >>> .share-actions__primary-action',
  },
  {
    ...POST,
    name: 'classic',
    url: 'https://www.linkedin.com/classic/',
    editor: 'quill-2',
    box: '[role="dialog"] .ql-editor',
    send: '.share-actions__primary-action',
  },
  {
    ...COMMENT,
    name: 'comment-v1',
    editor: 'quill-2',
    box: '.comments-comment-box__form .ql-editor',
    send: '.comments-comment-box__submit-button--cr',
    beside: {
      open: [],
      box: '[data-view-name="comment-box"] .ProseMirror',
      send: '[data-view-name="comment-post"]',
      keys: MOD_ENTER,
    },
  },
  {
    ...COMMENT,
    name: 'comment-v2',
    editor: 'prosemirror',
    box: '[data-view-name="comment-box"] .ProseMirror',
    send: '[data-view-name="comment-post"]',
  },
  {
    site: 'linkedin',
    name: 'message',
    audience: 'direct',
    url: 'https://www.linkedin.com/messaging/thread/1/',
    editor: 'contenteditable',
    open: [],
    box: '.msg-form__contenteditable',
    keys: ENTER,
    lineBreak: SHIFT_LINE,
  },
  {
    site: 'linkedin',
    name: 'message-v2',
    audience: 'direct',
    url: 'https://www.linkedin.com/messaging/thread/2/',
    editor: 'prosemirror',
    open: [],
    box: '.msg-form .ProseMirror',
    send: '.msg-form__send-button',
    keys: MOD_ENTER,
    lineBreak: LINE,
  },
];
