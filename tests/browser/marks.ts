import type { Tab } from './drivers/browser.ts';

/** A mark's place on the screen: its two ends, at half its height. */
interface Stroke {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** Where one shadow root has marks. Runs in the page. */
function strokesIn(root: ShadowRoot): Stroke[] {
  return [...root.querySelectorAll('.mark')].map((mark) => {
    const { left, right, top, height } = mark.getBoundingClientRect();
    const frame = root.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    const [x, y] = [frame?.x ?? 0, frame?.y ?? 0];
    return { left: x + left, right: x + right, middle: y + top + height / 2 };
  });
}

/** The words between two points of the screen. Runs in the page, which sees through what catches no presses. */
function wordsUnder({ left, right, middle }: Stroke): string {
  const frame = document.elementFromPoint(left + 1, middle);
  const inner = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
  const { x, y } = inner && frame ? frame.getBoundingClientRect() : { x: 0, y: 0 };
  const place = inner ?? document;
  // The boxes of the scenarios lie two shadow roots deep at most.
  const rootAt = (scope: DocumentOrShadowRoot | null | undefined): ShadowRoot | null => {
    const host = scope?.elementFromPoint(left + 1 - x, middle - y);
    return host ? window.practiceRoot(host) : null;
  };
  const outer = rootAt(place);
  const deeper = rootAt(outer);
  const shadowRoots = [outer, deeper].filter((root) => root instanceof ShadowRoot);
  const start = place.caretPositionFromPoint(left + 1 - x, middle - y, { shadowRoots });
  const end = place.caretPositionFromPoint(right - 1 - x, middle - y, { shadowRoots });
  if (!start || !end) return '';
  const { offsetNode } = start;
  if ('value' in offsetNode && typeof offsetNode.value === 'string')
    return offsetNode.value.slice(start.offset, end.offset);
  const range = place.createRange();
  range.setStart(offsetNode, start.offset);
  range.setEnd(end.offsetNode, end.offset);
  return range.toString();
}

/** The words that the extension has marked, as a person sees them: by what lies under the marks. */
export async function readMarks(tab: Tab): Promise<string[]> {
  const strokes = (await tab.inClosedRoots(strokesIn, null)).flat();
  return Promise.all(strokes.map((stroke) => tab.evaluate(wordsUnder, { ...stroke })));
}
