import type { Span } from '@/lib/engine/types';
import { nextTask, richText, select } from './rich-text';
import { rangeOf, walk } from './walk';

/**
 * Changes the text by the event that browsers announce their own spelling corrections with. In Chromium it is the only
 * way into editors that build on `beforeinput`: what `execCommand` writes there, they never hear of.
 */
async function replace(field: HTMLElement, span: Span, replacement: string): Promise<void> {
  await select(field, span);
  const range = rangeOf(walk(field), span.start, span.end);
  if (!range) return;
  const event = new InputEvent('beforeinput', {
    inputType: replacement === '' ? 'deleteContentBackward' : 'insertReplacementText',
    data: replacement === '' ? null : replacement,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  field.dispatchEvent(event);
  await nextTask();
}

/** Slate (Discord) and CKEditor 5. */
export const beforeInput = richText({
  id: 'before-input',
  knows: (field) => field.dataset.slateEditor === 'true' || field.classList.contains('ck-editor__editable'),
  replace,
});
