import { richText } from './rich-text';

/** Any other editable, with or without a framework behind it. */
export const contentEditable = richText({
  id: 'contenteditable',
  knows: (field) => field.isContentEditable,
});
