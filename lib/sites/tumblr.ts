/** Tumblr: WordPress blocks in a dialog, each paragraph an editable of its own. */
import { previews, type Site } from './site';

export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['www.tumblr.com'],
  composers: [
    {
      kind: 'post',
      editable: '.block-editor-rich-text__editable[contenteditable="true"]',
      root: '[role="dialog"]',
      send: 'button',
      lastOnly: true,
      keys: ['mod+enter'],
      release: 'replay',
      audience: 'public',
      attachments: (root) => previews(root, 'figure :is(img, video)'),
    },
    {
      kind: 'comment',
      editable: 'form textarea, article textarea',
      send: 'button',
      lastOnly: true,
      keys: [],
      release: 'replay',
      audience: 'public',
    },
  ],
};
