/** Quora: an editor of its own making, with the browser's own editing underneath. */
import { type Site, said, textOf } from './site';

export const quora: Site = {
  id: 'quora',
  name: 'Quora',
  hosts: ['www.quora.com', '*.quora.com'],
  composers: [
    {
      kind: 'post',
      editable: '.editor_wrapper .doc[contenteditable="true"]',
      send: 'button',
      lastOnly: true,
      keys: [],
      release: 'replay',
      audience: 'public',
      replyTo: () => said(undefined, textOf(document, '[role="dialog"] .q-text, h1')),
    },
  ],
};
