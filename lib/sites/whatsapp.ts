/** WhatsApp Web: Lexical in the footer of the open conversation. */
import { type Site, said, textOf } from './site';

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
      audience: 'direct',
      replyTo: () => said(textOf(document, '#main header span[dir="auto"]')),
    },
  ],
};
