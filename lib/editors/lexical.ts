import { richText } from './rich-text';

/** Lexical (Facebook, Messenger, Instagram, Threads, Reddit). */
export const lexical = richText({
  id: 'lexical',
  knows: (field) => field.dataset.lexicalEditor === 'true',
});
