import { eraseByKey, richText, typeOver } from './rich-text';

/** Lexical (Facebook, Messenger, Instagram, Threads, Reddit). */
export const lexical = richText({
  id: 'lexical',
  knows: (field) => field.dataset.lexicalEditor === 'true',
  // What the browser deletes across lines does not reach its model.
  replace: (field, span, replacement) =>
    replacement === '' ? eraseByKey(field, span) : typeOver(field, span, replacement),
});
