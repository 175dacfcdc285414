/**
 * The text of a rich-text editable, read from the DOM. `innerText` will not do: it turns paragraph margins into
 * blank lines, keeps the editors' zero-width fillers, forces layout, and gives no way back to the nodes.
 *
 * A line is an innermost block. A `br` is a line break unless it ends its line, where editors put one to hold an
 * empty line open.
 */

/**
 * `length` code units of `node`, from `offset` on, are those of the text from `start` on.
 * An empty line has a run without length: where its `br` stands, or its block.
 */
export interface Run {
  readonly node: Text | Element;
  readonly offset: number;
  readonly start: number;
  readonly length: number;
}

export interface Walk {
  readonly text: string;
  /** In rising order of `start`. Line breaks belong to no run. */
  readonly runs: readonly Run[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TBODY TD TR UL'.split(
    ' ',
  ),
);

/** Zero-width characters that editors put in to hold the caret; never the person's. */
const FILLERS = /[\uFEFF\u200B\u2060]+/g;

function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName);
}

/** Placeholders, decorations and embedded objects are not the person's words. */
function isForeign(element: Element): boolean {
  return element.getAttribute('contenteditable') === 'false' || element.getAttribute('aria-hidden') === 'true';
}

export function walk(editable: Element): Walk {
  const runs: Run[] = [];
  let text = '';
  /** A line has ended; the next one owes the break. */
  let owed = false;
  /** The line has begun. */
  let open = false;
  /** How many runs there were when the line began. */
  let first = 0;
  /** A `br` that becomes a line break only if its line goes on. */
  let pending = false;

  const openLine = () => {
    if (owed) text += '\n';
    if (owed || !open) first = runs.length;
    owed = false;
    open = true;
  };
  const closeLine = () => {
    if (open) owed = true;
    open = false;
    pending = false;
  };
  const resume = () => {
    openLine();
    if (!pending) return;
    text += '\n';
    first = runs.length;
    pending = false;
  };
  const markEmpty = (node: Element, offset: number) => {
    if (runs.length === first) runs.push({ node, offset, start: text.length, length: 0 });
  };

  const readText = (node: Text) => {
    const data = node.data;
    let offset = 0;
    const keep = (end: number) => {
      if (end === offset) return;
      resume();
      runs.push({ node, offset, start: text.length, length: end - offset });
      text += data.slice(offset, end).replaceAll('\u00A0', ' ');
    };
    for (const filler of data.matchAll(FILLERS)) {
      keep(filler.index);
      offset = filler.index + filler[0].length;
    }
    keep(data.length);
  };

  const visit = (node: Node) => {
    if (node instanceof Text) return readText(node);
    if (!(node instanceof Element) || isForeign(node)) return;
    if (node.nodeName === 'BR') {
      resume();
      const parent = node.parentElement;
      if (parent) markEmpty(parent, [...parent.childNodes].indexOf(node));
      pending = true;
      return;
    }
    const block = isBlock(node);
    if (block) closeLine();
    const innermost = block && ![...node.children].some(isBlock);
    if (innermost) openLine();
    for (const child of node.childNodes) visit(child);
    if (innermost && !pending) markEmpty(node, 0);
    if (block) closeLine();
  };

  for (const child of editable.childNodes) visit(child);
  return { text, runs };
}

type Position = [node: Text | Element, offset: number];

/**
 * The position in the page for an offset into the text. Between two runs there are two: at the end of the one `before`,
 * or at the start of the one `after`.
 */
function locate({ runs }: Walk, offset: number, side: 'before' | 'after'): Position | null {
  const reaches = ({ start, length }: Run) => {
    const end = start + length;
    return side === 'before' ? end >= offset : end > offset || start === offset;
  };
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && reaches(run)) high = middle;
    else low = middle + 1;
  }
  const run = runs[low];
  return run ? [run.node, run.offset + Math.max(0, Math.min(run.length, offset - run.start))] : null;
}

/**
 * The DOM range of `text.slice(start, end)`, or null when the nodes have gone. An empty range is a caret.
 * It lies close around its words: a line break belongs to it only if it is one of them.
 */
export function rangeOf(read: Walk, start: number, end: number): Range | null {
  const isBreak = (offset: number) => read.text[offset] === '\n';
  const side = isBreak(end - 1) ? 'after' : 'before';
  const from = locate(read, start, start === end ? side : isBreak(start) ? 'before' : 'after');
  const to = locate(read, end, side);
  if (!from || !to || !from[0].isConnected || !to[0].isConnected) return null;
  const range = from[0].ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The offset into the text of a position in the page, or null when the position is in no run. */
export function offsetOf({ runs }: Walk, node: Node | null, offset: number): number | null {
  const holds = (run: Run) => run.node === node && run.offset <= offset && offset <= run.offset + run.length;
  const run = runs.find(holds);
  return run ? run.start + offset - run.offset : null;
}
