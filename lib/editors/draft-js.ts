import type { Span } from '@/lib/engine/types';
import { eraseByKey, richText, typeOver } from './rich-text';
import { rangeOf, walk } from './walk';

/** Draft.js draws each run of one style, each hashtag and each link as a leaf, with one text node. */
function isInOneLeaf(field: HTMLElement, { start, end }: Span): boolean {
  const range = rangeOf(walk(field), start, end);
  return range !== null && range.startContainer === range.endContainer;
}

/** What is typed over several leaves, the browser tears from under Draft.js, which then breaks down. */
async function replace(field: HTMLElement, span: Span, replacement: string): Promise<void> {
  if (replacement !== '' && isInOneLeaf(field, span)) return typeOver(field, span, replacement);
  await eraseByKey(field, span);
  if (replacement !== '') await typeOver(field, { start: span.start, end: span.start }, replacement);
}

/** Draft.js (X). It ignores `beforeinput`; insertions over a settled selection reach its model and undo stack. */
export const draftJs = richText({
  id: 'draft-js',
  knows: (field) =>
    field.classList.contains('public-DraftEditor-content') || field.closest('.DraftEditor-root') !== null,
  replace,
});
