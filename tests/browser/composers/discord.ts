import { ENTER, SHIFT_LINE } from './chords.ts';
import type { Composer } from './composer.ts';

const MESSAGE = {
  site: 'discord',
  editor: 'slate',
  open: [],
  box: '[data-slate-editor="true"]',
  keys: ENTER,
  lineBreak: SHIFT_LINE,
} as const;

export const DISCORD: readonly Composer[] = [
  { ...MESSAGE, name: 'dm', audience: 'direct', url: 'https://discord.com/channels/@me/1' },
  { ...MESSAGE, name: 'channel', audience: 'group', url: 'https://discord.com/channels/1/2' },
];
