/** Where drafts are read, and where talk belongs instead. */
import type { Setting } from '../setting';

/** Sites by the names of their files. */
const SITE_IDS = {
  type: 'list',
  group: 'sites',
  since: '0.1.0',
  form: 'site',
  maxItems: 100,
  maxLength: 40,
  default: [],
} as const;

export const SITES = {
  sitesOn: { ...SITE_IDS, example: ['x', 'facebook'] },
  sitesOff: { ...SITE_IDS, example: ['facebook'], personal: true },
  sitesAdded: {
    type: 'list',
    group: 'sites',
    since: '0.1.0',
    form: 'host',
    maxItems: 100,
    maxLength: 253,
    default: [],
    example: ['forum.larkspur.example', '*.nursing.example'],
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
