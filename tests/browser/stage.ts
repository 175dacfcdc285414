import { type CardView, pressInCard, reachInCard, readCard } from './card.ts';
import type { Composer, Place } from './composers/composer.ts';
import type { Point, Tab } from './drivers/browser.ts';
import { readMarks } from './marks.ts';
import { until } from './until.ts';

/** A composer that is open in a tab, and what can be done there. */
export interface Stage {
  readonly tab: Tab;
  readonly composer: Composer;
  /** Types with one key press per character; a line break is the composer's own chord. */
  type(text: string): Promise<void>;
  /** Selects all that stands in the box. */
  selectAll(): Promise<void>;
  /** Selects all that stands in the box and types over it. */
  retype(text: string): Promise<void>;
  /** The text of the editor's model. */
  model(place?: Place): Promise<string>;
  /** Everything the site has sent, in order. */
  sent(): Promise<readonly string[]>;
  /** Presses the site's own Post with the mouse, or its key where there is none: then the draft leaves the box. */
  post(place?: Place): Promise<void>;
  /** Presses the last step, where publishing takes two, and waits until the site has sent the text. */
  delivered(text: string): Promise<void>;
  /** Opens another composer of the page and puts the caret in its box. */
  enter(place: Place): Promise<void>;
  /** Opens the composer once more, after it was left or has sent. */
  reenter(): Promise<void>;
  card(): Promise<CardView | null>;
  /** Waits for a card whose text matches. */
  cardSaying(words: RegExp): Promise<CardView>;
  noCard(): Promise<void>;
  /** Presses a control of the card with the mouse. */
  press(name: RegExp): Promise<void>;
  /** Walks to a control of the card with the Tab key and presses it with Enter. */
  reach(name: RegExp): Promise<void>;
  /** The words under the marks. */
  marks(): Promise<readonly string[]>;
}

/** The middle of the first visible, enabled match, once it is scrolled into view. Runs in the page. */
function middleOf(selector: string): Point | null {
  for (const element of window.practiceFind?.(selector) ?? []) {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const off = element.matches(':disabled, [aria-disabled="true"]');
    const frame = window.practiceOffset(element);
    const middle = { x: frame.x + x + width / 2, y: frame.y + y + height / 2 };
    const inView = middle.x >= 0 && middle.x < innerWidth && middle.y >= 0 && middle.y < innerHeight;
    // The card of a page that was there before may stand over it for a moment still.
    const covered = document.elementFromPoint(middle.x, middle.y)?.hasAttribute('popover') ?? false;
    if (width > 0 && height > 0 && !off && inView && !covered) return middle;
  }
  return null;
}

/** Presses an element of the page with the mouse as soon as it is there and enabled. */
export async function pressElement(tab: Tab, selector: string): Promise<void> {
  await tab.clickAt(await until(`${selector} to be ready`, () => tab.evaluate(middleOf, selector)));
}

const readModel = (tab: Tab, box: string): Promise<string | null> =>
  tab.evaluate((selector) => window.practiceFind(selector)[0]?.practiceText?.() ?? null, box);

/** A window without the focus hears of keys, but its editors hear of no focus and misplace the first one. Runs in the page. */
function hasCaret(box: string): boolean {
  if (!document.hasFocus()) return false;
  return window.practiceFind(box).some((element) => {
    const root = element.getRootNode();
    const focused = 'activeElement' in root && root.activeElement === element;
    return focused && (element.practiceCaretKnown?.() ?? true);
  });
}

/** Whether the editor has followed a selection of everything in the box. Runs in the page. */
function hasAllSelected(box: string): boolean {
  return window.practiceFind(box).every((element) => element.practiceAllSelected?.() ?? true);
}

/** How long somebody waits for the caret before they press the box again, in milliseconds. */
const AGAIN = 5_000;

async function openPlace(tab: Tab, { open, box, before }: Place): Promise<void> {
  for (const [step, selector] of open.entries()) {
    await pressElement(tab, selector);
    if (before && step === 0) await tab.type(before);
  }
  await pressElement(tab, box);
  let pressed = Date.now();
  await until(`the caret in ${box}`, async () => {
    if (await tab.evaluate(hasCaret, box)) return true;
    // On a busy machine a box may be drawn anew under the press, which then is lost; people press once more.
    if (Date.now() - pressed < AGAIN) return false;
    await pressElement(tab, box);
    pressed = Date.now();
    return false;
  });
}

/** Draws the page anew at `url`, if it is a page of the same origin. Whether it did. Runs in the page. */
function restart(url: string): boolean {
  const { origin, pathname } = new URL(url);
  if (location.origin !== origin || !window.practiceRestart) return false;
  window.practiceRestart(pathname);
  return true;
}

/**
 * Brings up a composer's page, by loading it where the tab is elsewhere, and puts the caret in its box. Another `url`
 * may lead to the page as it is unguarded.
 */
export async function openStage(tab: Tab, composer: Composer, url = composer.url): Promise<Stage> {
  if (!(await tab.evaluate(restart, url))) await tab.goto(url);
  await openPlace(tab, composer);

  const type = async (text: string): Promise<void> => {
    for (const [number, line] of text.split('\n').entries()) {
      if (number > 0) await tab.press(...composer.lineBreak);
      await tab.type(line);
    }
  };
  const selectAll = async (): Promise<void> => {
    await tab.press('Control', 'a');
    await until('everything to be selected', () => tab.evaluate(hasAllSelected, composer.box));
  };
  const sent = (): Promise<readonly string[]> => tab.evaluate(() => window.__sent.map(({ text }) => text), null);

  return {
    tab,
    composer,
    type,
    selectAll,
    retype: async (text) => {
      await selectAll();
      await type(text);
    },
    model: (place = composer) => until(`a model behind ${place.box}`, () => readModel(tab, place.box)),
    sent,
    post: async ({ send, box, keys }: Place = composer) => {
      if (send) return pressElement(tab, send);
      await tab.evaluate((selector) => window.practiceFind(selector)[0]?.focus(), box);
      for (const chord of keys.slice(0, 1)) await tab.press(...chord);
    },
    delivered: async (text) => {
      if (composer.lastStep) await pressElement(tab, composer.lastStep);
      await until(`"${text}" to be sent`, async () => (await sent()).includes(text));
    },
    enter: (place) => openPlace(tab, place),
    reenter: async () => {
      for (const selector of composer.again ?? []) await pressElement(tab, selector);
      await openPlace(tab, composer);
    },
    card: () => readCard(tab),
    cardSaying: (words) =>
      until(`a card that says ${words}`, async () => {
        const card = await readCard(tab);
        return card && words.test(card.text) ? card : null;
      }),
    noCard: async () => {
      await until('the card to go', async () => (await readCard(tab)) === null);
    },
    press: (name) => pressInCard(tab, name),
    reach: (name) => reachInCard(tab, name),
    marks: () => readMarks(tab),
  };
}
