import { richText } from './rich-text';

/** Draft.js (X). It ignores `beforeinput`; insertions over a settled selection reach its model and undo stack. */
export const draftJs = richText({
  id: 'draft-js',
  knows: (field) =>
    field.classList.contains('public-DraftEditor-content') || field.closest('.DraftEditor-root') !== null,
});
