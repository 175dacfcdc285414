import type { Point, Tab } from './drivers/browser.ts';
import { until } from './until.ts';

/** Something in the card that can be pressed. */
export interface Control extends Point {
  readonly name: string;
  readonly disabled: boolean;
}

/** The extension's card as a person sees it. */
export interface CardView {
  readonly text: string;
  readonly controls: readonly Control[];
}

/** Reads one shadow root; runs in the page, so it uses nothing from around it. */
function readRoot(root: ShadowRoot): CardView | null {
  const shown = [...root.children].filter((child) => child instanceof HTMLElement && child.localName !== 'style');
  const text = shown
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not part of what a person sees.
    .map((child) => (child instanceof HTMLElement ? child.innerText : ''))
    .join('\n')
    .trim();
  if (text === '') return null;
  const controls = [...root.querySelectorAll('button, a[href], summary, [role="button"]')].flatMap((control) => {
    const { x, y, width, height } = control.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    const name = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
    return [{ name, x: x + width / 2, y: y + height / 2, disabled: control.matches(':disabled') }];
  });
  return { text, controls };
}

/** The card, or null while none is shown. */
export async function readCard(tab: Tab): Promise<CardView | null> {
  const views = await tab.inClosedRoots(readRoot, null);
  return views.find((view) => view !== null) ?? null;
}

/** Where a control of the card stands once it has stopped moving. */
async function settledControl(tab: Tab, name: RegExp): Promise<Control> {
  let last: Control | undefined;
  return until(`a control ${name} in the card`, async () => {
    const now = (await readCard(tab))?.controls.find((control) => name.test(control.name) && !control.disabled);
    const settled = now && last && now.x === last.x && now.y === last.y;
    last = now;
    return settled ? now : null;
  });
}

/** Presses a control of the card with the mouse. */
export async function pressInCard(tab: Tab, name: RegExp): Promise<void> {
  await tab.clickAt(await settledControl(tab, name));
}
