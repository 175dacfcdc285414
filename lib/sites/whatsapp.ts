/** WhatsApp Web: Lexical in the footer of the open conversation. */
import type { Audience } from '@/lib/engine/types';
import { type Site, said, textOf } from './site';

/** The ids of messages name the conversation: a group's ends in `@g.us`, a person's in `@c.us` or `@lid`. */
function conversationAudience(): Audience {
  return document.querySelector('#main [data-id*="@g.us"]') ? 'group' : 'direct';
}

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  composers: [
    {
      kind: 'dm',
      editable: 'footer [contenteditable="true"][role="textbox"]',
      root: 'footer',
      send: ':is(button, [role="button"]):has([data-icon*="send"])',
      keys: ['enter'],
      release: 'replay',
      audience: conversationAudience,
      replyTo: () => said(textOf(document, '#main header span[dir="auto"]')),
    },
  ],
};
