import type { Point, Tab } from '../drivers/browser.ts';

/** The words of the finding that the card shows as looked at; null where none is. */
export async function activeWords(tab: Tab): Promise<string | null> {
  const found = await tab.inClosedRoots(
    (root) => root.querySelector('.finding.active .words [data-words]')?.getAttribute('data-words') ?? null,
    null,
  );
  return found.find((words) => words !== null) ?? null;
}

/** The middle of a mark, by its place among them; null while there are fewer. */
export async function middleOfMark(tab: Tab, number: number): Promise<Point | null> {
  const marks = await tab.inClosedRoots(
    (root) =>
      [...root.querySelectorAll('.mark')].map((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    null,
  );
  return marks.flat()[number] ?? null;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every line of words in a box. Runs in the page. */
function linesIn(box: string): Area[] {
  const [field] = window.practiceFind(box);
  if (!field) return [];
  const range = document.createRange();
  range.selectNodeContents(field);
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

/** Whether the card lies over what is written in a box. */
export async function isOverWords(tab: Tab, box: string): Promise<boolean> {
  const cards = await tab.inClosedRoots((root): Area[] => {
    const area = root.querySelector('section')?.getBoundingClientRect();
    return area ? [{ left: area.left, top: area.top, right: area.right, bottom: area.bottom }] : [];
  }, null);
  const lines = await tab.evaluate(linesIn, box);
  if (lines.length === 0 || cards.flat().length === 0) throw new Error('There are no words, or there is no card.');
  const meet = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return cards.flat().some((card) => lines.some((line) => meet(card, line)));
}
