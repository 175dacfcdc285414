import { pressUndo, richText } from './rich-text';

/** The rich text of WordPress blocks (Tumblr): an editable for each block, and one history for all of them. */
export const gutenberg = richText({
  id: 'gutenberg',
  knows: (field) => field.classList.contains('block-editor-rich-text__editable'),
  undo: pressUndo,
});
