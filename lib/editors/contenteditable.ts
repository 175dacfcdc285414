import { richText } from './rich-text';

/** Any other editable. What has no framework behind it has the browser's own undo history. */
export const contentEditable = richText({
  id: 'contenteditable',
  knows: (field) => field.isContentEditable,
  undo: async (field) => {
    field.focus({ preventScroll: true });
    document.execCommand('undo');
  },
});
