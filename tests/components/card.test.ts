import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { differsToAxe, LOOKS, violations } from './looks';
import { type Look, openStage, type Stage } from './stage';

const WIDE = { width: 1260, height: 900 };

/** The card follows the site, not the system; and readers may space text out inside it (WCAG 2.2, 1.4.12). */
const CARD_LOOKS: Readonly<Record<string, Look>> = {
  ...LOOKS,
  'text spacing': { query: '?spacing', viewport: WIDE },
  'text spacing, 320 px wide': { query: '?spacing', viewport: { width: 320, height: 640 } },
};

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function opened(look: Look, check: (page: Page) => Promise<void>): Promise<void> {
  const page = await stage.open('index.html', look);
  await check(page);
  await page.context().close();
}

/** Elements wider than the place they have, and targets too small to hit. Runs in the page. */
function misfits(): string[] {
  const found: string[] = [];
  for (const figure of document.querySelectorAll('figure')) {
    const card = figure.firstElementChild?.shadowRoot?.querySelector('section');
    if (!card?.textContent && !card?.querySelector('[data-words]')) found.push(`${figure.dataset.state}: blank`);
    for (const element of card?.querySelectorAll('*') ?? []) {
      const { left, right, width, height } = element.getBoundingClientRect();
      const name = `${figure.dataset.state}: ${element.localName}.${element.getAttribute('class')}`;
      if (left < 0 || right > window.innerWidth) found.push(`${name} leaves the window`);
      if (element.matches('.sheet') && element.scrollWidth > element.clientWidth) found.push(`${name} is cut off`);
      if (element.matches('button, summary') && width > 0 && (width < 24 || height < 24))
        found.push(`${name} is small`);
    }
  }
  return found;
}

describe.each(Object.entries(CARD_LOOKS))('every state of the card, %s', (name, look) => {
  test('fits, and breaks no rule of accessibility', async () => {
    const query = `${look.query ?? '?'}&spell&scheme=${look.colorScheme ?? 'light'}`;
    await opened({ ...look, query }, async (page) => {
      expect(await page.evaluate(misfits)).toEqual([]);
      // One card stands many times on the page.
      if (differsToAxe(name)) expect(await violations(page, ['landmark-unique'])).toEqual([]);
    });
  });
});

/** The name of what has the focus, as the card says it. Runs in the page. */
function focused(): string | null {
  const element = document.querySelector('figure > div')?.shadowRoot?.activeElement;
  if (!element) return null;
  const said = [...element.querySelectorAll<HTMLElement>('[data-words]')].map(({ dataset }) => dataset.words);
  return element.getAttribute('aria-label') ?? said.join(' ');
}

/** Roles whose name says all that is in them. */
const NAMED_ROLES = ['heading', 'button', 'link', 'StaticText', 'DisclosureTriangle'];

/** Each level as it is heard, in order. */
const READ_OUT: Readonly<Record<string, readonly string[]>> = {
  'note, open': [
    'heading: Note This is about a patient',
    'button: Close',
    'Only the patient could tell',
    'Anyone can read this.',
    'Nothing here gives away who it is. Would it be all right if they read it?',
    'link: Source: AMA Code of Medical Ethics, Opinion 2.3.2',
    'a patient',
    'button: More about “a patient”',
  ],
  'question, held': [
    'heading: Question Could someone recognize this patient?',
    'button: Close',
    'Not posted yet. Your words are just as you left them.',
    'People in town could tell',
    'Anyone can read this.',
    'DisclosureTriangle: It fits 1 to 10 people.',
    'Harmless one by one. Together they point at one person.',
    'link: Source: GMC: Using social media as a medical professional (2024)',
    'tonight',
    'button: Say “recently”',
    'button: More about “tonight”',
    '47-year-old',
    'button: Say “middle-aged”',
    'button: More about “47-year-old”',
    'lost his leg under a tractor',
    'button: Say “had a bad injury”',
    'button: More about “lost his leg under a tractor”',
    'DisclosureTriangle: See it said safely',
    'button: Back to editing',
    'button: Copy and open Doximity',
    'DisclosureTriangle: Post anyway…',
  ],
  'stop, held': [
    'heading: Stop This says who the patient is',
    'button: Close',
    'Not posted yet. Your words are just as you left them.',
    'Anyone could tell',
    'Anyone can read this.',
    'DisclosureTriangle: It fits one person.',
    'A name, a first name, even initials tell people who it is.',
    'link: Source: HIPAA Safe Harbor, 45 CFR 164.514(b)(2)',
    'John Whitfield',
    'button: Say “a patient”',
    'button: More about “John Whitfield”',
    'This number belongs to one person.',
    'link: Source: HIPAA Safe Harbor, 45 CFR 164.514(b)(2)',
    'MRN 4471902',
    'button: Leave it out',
    'button: More about “MRN 4471902”',
    'DisclosureTriangle: See it said safely',
    'button: Back to editing',
    'button: Copy and open Doximity',
    'DisclosureTriangle: Post anyway…',
  ],
};

const decisions = (page: Page) => page.evaluate(() => window.decisions);
const only = (state: string): Look => ({ query: `?show=${encodeURIComponent(state)}`, viewport: WIDE });

describe('by keyboard', () => {
  test('a held send moves the focus to its question, never onto a button', async () => {
    await opened(only('question, held'), async (page) => {
      expect(await page.evaluate(focused)).toBe('Question Could someone recognize this patient?');
    });
  });

  test('without a held send the focus stays where it is', async () => {
    await opened(only('stop'), async (page) => {
      expect(await page.evaluate(focused)).toBeNull();
      await page.click('.look');
      expect(await decisions(page)).toEqual(['expand']);
    });
  });

  test('everything is in reach, in reading order', async () => {
    await opened(only('question, held'), async (page) => {
      const order: (string | null)[] = [];
      for (let step = 0; step < 13; step++) {
        await page.keyboard.press('Tab');
        order.push(await page.evaluate(focused));
      }
      expect(order).toEqual([
        'Close',
        'It fits 1 to 10 people.',
        'Source: GMC: Using social media as a medical professional (2024)',
        'Say “recently”',
        'More about “tonight”',
        'Say “middle-aged”',
        'More about “47-year-old”',
        'Say “had a bad injury”',
        'More about “lost his leg under a tractor”',
        'See it said safely',
        'Back to editing',
        'Copy and open Doximity',
        'Post anyway…',
      ]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(focused)).toBe('I have their consent');
      await page.keyboard.press('Enter');
      expect((await decisions(page)).at(-1)).toBe('post');
    });
  });

  test('Escape closes, wherever the focus is', async () => {
    await opened(only('question, held'), async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await decisions(page)).toEqual(['dismiss']);
    });
  });

  test('a stop asks for a reason and then once more', async () => {
    await opened(only('stop, held'), async (page) => {
      await page.click('.anyway summary');
      await page.click('.anyway fieldset button');
      expect(await decisions(page)).not.toContain('post');
      await page.click('.post');
      expect(await decisions(page)).toContain('post');
    });
  });

  test('a blocked draft cannot be posted', async () => {
    await opened(only('stop, blocked'), async (page) => {
      expect(await page.locator('.anyway').count()).toBe(0);
    });
  });
});

/** Whether a press in the middle of a button would press it. Runs in the page. */
function isInReach(button: Element): boolean {
  const root = button.getRootNode();
  const { x, y, width, height } = button.getBoundingClientRect();
  const top = root instanceof ShadowRoot ? root.elementFromPoint(x + width / 2, y + height / 2) : null;
  return top !== null && button.contains(top);
}

test.each([860, 640, 480])('the safer draft can be taken in a window %i high', async (height) => {
  await opened({ ...only('question, held'), viewport: { width: 500, height } }, async (page) => {
    await page.click('.safer summary');
    const button = page.locator('.safer .main');
    await expect.poll(() => button.evaluate(isInReach)).toBe(true);
    await button.click();
    expect((await decisions(page)).at(-1)).toBe('rewrite');
  });
});

describe('to a screen reader', () => {
  /** What the browser itself hands to assistive technology: role and name. */
  async function spoken(page: Page): Promise<string[]> {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value}: ${name?.value}`);
  }

  test('generated words have names like any others', async () => {
    await opened(only('question, held'), async (page) => {
      const tree = await spoken(page);
      expect(tree).toContain('alertdialog: Question Could someone recognize this patient?');
      expect(tree).toContain('button: Say “middle-aged”');
      expect(tree).toContain('button: Back to editing');
      expect(tree).toContain('StaticText: People in town could tell');
    });
  });

  /** What is heard when the card is read from top to bottom, without the words inside what was named already. */
  async function readOut(page: Page): Promise<string[]> {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const card = nodes.find(({ role }) => role?.value === 'region' || role?.value === 'alertdialog');
    const heard: string[] = [];
    const read = (id: string): void => {
      const node = byId.get(id);
      const [role, name] = [String(node?.role?.value), String(node?.name?.value ?? '')];
      const named = !node?.ignored && NAMED_ROLES.includes(role);
      if (named && name.trim() !== '') heard.push(role === 'StaticText' ? name : `${role}: ${name}`);
      if (!named) for (const child of node?.childIds ?? []) read(child);
    };
    for (const id of card?.childIds ?? []) read(id);
    return heard;
  }

  test.each(Object.entries(READ_OUT))('%s is read in order', async (state, words) => {
    await opened(only(state), async (page) => {
      expect(await readOut(page)).toEqual(words);
    });
  });

  test('a question is announced politely, a held send only by its focus', async () => {
    await opened(only('question'), async (page) => {
      const said = 'Question: Could someone recognize this patient? People in town could tell. Press F6 to look.';
      expect(await spoken(page)).toContain(`StaticText: ${said}`);
      expect(await page.getByRole('status').locator('[data-words]').getAttribute('data-words')).toBe(said);
    });
    await opened(only('question, held'), async (page) => {
      expect(await page.locator('[role="status"] *, [role="alert"] *').count()).toBe(0);
    });
  });

  test('an unchecked draft that is held is an alert', async () => {
    await opened(only('held unchecked'), async (page) => {
      expect(await page.locator('[role="alert"] [data-words]').count()).toBe(1);
      expect(await page.locator('[role="status"] *').count()).toBe(0);
    });
  });
});

test('no search of the page finds what the card says', async () => {
  await opened(only('stop, held'), async (page) => {
    const finds = (words: string) => page.evaluate(`find(${JSON.stringify(words)})`);
    expect(await finds('Every state of the card')).toBe(true);
    for (const words of ['This says who the patient is', 'John Whitfield', 'Back to editing'])
      expect(await finds(words)).toBe(false);
  });
});
