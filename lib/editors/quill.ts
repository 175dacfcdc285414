import type { Span } from '@/lib/engine/types';
import { richText, typeOver } from './rich-text';

/** Quill takes everything within this many ms for one step of its history (its `history.delay`). */
const ONE_STEP = 1000;

/** When somebody last typed in the page, as events count time. */
let typedAt = Number.NEGATIVE_INFINITY;
let following = false;

function followTyping(): void {
  if (following) return;
  following = true;
  window.addEventListener('input', ({ timeStamp }) => (typedAt = timeStamp), { capture: true, passive: true });
}

/** Right after the last key a rewording would become one step with what was typed, and undo would take both away. */
async function replace(field: HTMLElement, span: Span, replacement: string): Promise<void> {
  const wait = typedAt + ONE_STEP - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  await typeOver(field, span, replacement);
}

/** Quill 1 and 2 (LinkedIn). */
export const quill = richText({
  id: 'quill',
  knows: (field) => {
    const known = field.classList.contains('ql-editor');
    if (known) followTyping();
    return known;
  },
  replace,
});
