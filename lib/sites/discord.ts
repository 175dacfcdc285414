/** Discord: Slate; Enter sends, and there is no button unless the person asks for one. */
import { type ComposerSpec, type Site, said, textOf } from './site';

const box = {
  editable: '[data-slate-editor="true"][role="textbox"]',
  root: 'form',
  send: '[class*="sendButton"], button[aria-label="Send Message"]',
  keys: ['enter'],
  release: 'replay',
  replyTo: (_editable, root) => said(textOf(root, '[class*="replyBar"] [class*="name"]')),
} as const satisfies Partial<ComposerSpec>;

export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com', 'ptb.discord.com', 'canary.discord.com'],
  composers: [
    { ...box, kind: 'dm', path: '/channels/@me', audience: 'direct' },
    { ...box, kind: 'group', audience: 'group' },
  ],
};
