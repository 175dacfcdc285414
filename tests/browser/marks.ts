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
    return { left, right, middle: top + height / 2 };
  });
}

/** The words between two points of the screen. Runs in the page, which sees through what catches no presses. */
function wordsUnder({ left, right, middle }: Stroke): string {
  const start = document.caretPositionFromPoint(left + 1, middle);
  const end = document.caretPositionFromPoint(right - 1, middle);
  if (!start || !end) return '';
  const { offsetNode } = start;
  if (offsetNode instanceof HTMLTextAreaElement) return offsetNode.value.slice(start.offset, end.offset);
  const range = document.createRange();
  range.setStart(offsetNode, start.offset);
  range.setEnd(end.offsetNode, end.offset);
  return range.toString();
}

/** The words that the extension has marked, as a person sees them: by what lies under the marks. */
export async function readMarks(tab: Tab): Promise<string[]> {
  const strokes = (await tab.inClosedRoots(strokesIn, null)).flat();
  return Promise.all(strokes.map((stroke) => tab.evaluate(wordsUnder, { ...stroke })));
}
