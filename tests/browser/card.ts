import type { Point, Tab } from './drivers/browser.ts';
import { until } from './until.ts';

/** Something in the card that can be pressed. */
export interface Control extends Point {
  readonly name: string;
  readonly disabled: boolean;
}

/** The extension's card as a person sees it. */
export interface CardView {
  /** What it says, one line for each piece of text. */
  readonly text: string;
  readonly controls: readonly Control[];
}

/**
 * Reads one shadow root; runs in the page, so it uses nothing from around it. The card's words are generated content,
 * taken from `data-words`, so that no search of the page finds them.
 */
function readRoot(root: ShadowRoot): CardView | null {
  const saidIn = (part: ParentNode): string[] =>
    [...part.querySelectorAll('[data-words]')]
      .filter((words) => words.checkVisibility())
      .map((words) => words.getAttribute('data-words') ?? '');
  const text = saidIn(root).join('\n').trim();
  if (text === '') return null;
  const controls = [...root.querySelectorAll('button, a[href], summary, [role="button"]')].flatMap((control) => {
    const { x, y, width, height } = control.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    const frame = root.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    const [left, top] = [(frame?.x ?? 0) + x, (frame?.y ?? 0) + y];
    const name = control.getAttribute('aria-label') ?? saidIn(control).join(' ');
    return [{ name, x: left + width / 2, y: top + height / 2, disabled: control.matches(':disabled') }];
  });
  return { text, controls };
}

/** The card, or null while none is shown. */
export async function readCard(tab: Tab): Promise<CardView | null> {
  const views = await tab.inClosedRoots(readRoot, null);
  return views.find((view) => view !== null) ?? null;
}

/** Waits until nothing in the card moves or fades any more. */
export async function settle(tab: Tab): Promise<void> {
  await until('the card to come to rest', async () => {
    const moving = await tab.inClosedRoots(
      (root) => root.getAnimations().some(({ playState }) => playState === 'running'),
      null,
    );
    return !moving.includes(true);
  });
}

/** Looks in a row, a frame apart, at which a control must stand in the same place: what scrolls starts a frame late. */
const STEADY = 3;

/** Resolves once the page has drawn. Runs in the page. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Where a control of the card stands once it has stopped moving. */
async function settledControl(tab: Tab, name: RegExp): Promise<Control> {
  let last: Control | undefined;
  let steady = 0;
  return until(`a control ${name} in the card`, async () => {
    const now = (await readCard(tab))?.controls.find((control) => name.test(control.name) && !control.disabled);
    steady = now && last && now.x === last.x && now.y === last.y ? steady + 1 : 0;
    last = now;
    await tab.evaluate(drawn, null);
    return now && steady >= STEADY ? now : null;
  });
}

/** The name of the card's control that has the focus, if one has. */
async function focusedName(tab: Tab): Promise<string | null> {
  const names = await tab.inClosedRoots((root) => {
    const { activeElement } = root;
    const words = [...(activeElement?.querySelectorAll('[data-words]') ?? [])].map((part) =>
      part.getAttribute('data-words'),
    );
    return activeElement ? (activeElement.getAttribute('aria-label') ?? words.join(' ')) : null;
  }, null);
  return names.find((name) => name !== null) ?? null;
}

/** No card has more controls than this to walk past. */
const FAR = 40;

/** Walks through the card with the Tab key to a control, and presses it with Enter. */
export async function reachInCard(tab: Tab, name: RegExp): Promise<void> {
  await until('the focus in the card', () => focusedName(tab));
  for (let steps = 0; steps < FAR; steps += 1) {
    if (name.test((await focusedName(tab)) ?? '')) return tab.press('Enter');
    await tab.press('Tab');
  }
  throw new Error(`No control ${name} within ${FAR} presses of Tab.`);
}

/** Presses a control of the card with the mouse. */
export async function pressInCard(tab: Tab, name: RegExp): Promise<void> {
  await tab.clickAt(await settledControl(tab, name));
}
