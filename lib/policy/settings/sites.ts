/** Where drafts are read, and where talk belongs instead. */
import type { Setting } from '../setting';

export const SITES = {
  sitesOn: {
    type: 'list',
    group: 'sites',
    since: '0.1.0',
    form: 'site',
    maxItems: 100,
    maxLength: 40,
    default: [],
    example: ['x', 'facebook'],
  },
  sitesOff: {
    type: 'list',
    group: 'sites',
    since: '0.1.0',
    form: 'site',
    maxItems: 100,
    maxLength: 40,
    default: [],
    example: ['facebook'],
    personal: true,
  },
  siteCorrections: {
    type: 'list',
    group: 'sites',
    since: '0.1.0',
    form: 'correction',
    maxItems: 50,
    maxLength: 1000,
    default: [],
    example: ['x | post | [data-testid="composer"] [contenteditable="true"] | [data-testid="post"] | [role="dialog"]'],
  },
  channels: {
    type: 'list',
    group: 'sites',
    since: '0.1.0',
    form: 'channel',
    maxItems: 5,
    maxLength: 500,
    default: ['Doximity | https://www.doximity.com/'],
    example: ['Larkspur Chat | https://chat.larkspur.example/ | Ask in Larkspur Chat'],
  },
} as const satisfies Record<string, Setting>;
