import type { Span } from '@/lib/engine/types';

/**
 * Where the words of a textarea are. A textarea gives no ranges, so a copy of its text is laid out in the same
 * style, out of sight in the guard's closed shadow root, measured there and taken away again.
 */

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Every property that moves a glyph. */
const LAYOUT = [
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordBreak',
  'wordSpacing',
] as const;

/** A copy of the field's text that covers the field exactly, scrolled as the field is. */
function copyOf(field: TextField): HTMLElement {
  const copy = field.ownerDocument.createElement('div');
  const style = getComputedStyle(field);
  for (const property of LAYOUT) copy.style[property] = style[property];
  const box = field.getBoundingClientRect();
  const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
  // The scrollbar takes from the width in which the text wraps.
  const scrollbar = Math.max(0, field.offsetWidth - field.clientWidth - borders);
  Object.assign(copy.style, {
    position: 'fixed',
    visibility: 'hidden',
    borderStyle: 'solid',
    boxSizing: 'border-box',
    left: `${box.left - field.scrollLeft}px`,
    top: `${box.top - field.scrollTop}px`,
    width: `${box.width - scrollbar}px`,
    whiteSpace: field instanceof HTMLInputElement ? 'pre' : 'pre-wrap',
    overflowWrap: 'break-word',
  });
  copy.textContent = field.value;
  return copy;
}

/** For each span, its boxes that lie inside the field, in viewport pixels. */
export function mirrorBoxes(field: TextField, spans: readonly Span[], shelf: ParentNode): DOMRect[][] {
  const copy = copyOf(field);
  shelf.append(copy);
  const view = field.getBoundingClientRect();
  const isInView = (box: DOMRect) => box.top >= view.top - 2 && box.bottom <= view.bottom + 2;
  const text = copy.firstChild;
  const range = field.ownerDocument.createRange();
  const boxes = spans.map(({ start, end }) => {
    if (!text || end > field.value.length) return [];
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()].filter(isInView);
  });
  copy.remove();
  return boxes;
}
