import { richText } from './rich-text';

/** ProseMirror and TipTap (Bluesky, LinkedIn, Substack, Elk). They read what the browser typed back out of the DOM. */
export const proseMirror = richText({
  id: 'prosemirror',
  knows: (field) => field.classList.contains('ProseMirror'),
});
