import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { LOOKS, violations } from './looks';
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

describe.each(Object.entries(CARD_LOOKS))('every state of the card, %s', (_name, look) => {
  test('fits, and breaks no rule of accessibility', async () => {
    const query = `${look.query ?? '?'}&spell&scheme=${look.colorScheme ?? 'light'}`;
    await opened({ ...look, query }, async (page) => {
      expect(await page.evaluate(misfits)).toEqual([]);
      // One card stands many times on the page.
      expect(await violations(page, look, ['landmark-unique'])).toEqual([]);
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
      for (let step = 0; step < 14; step++) {
        await page.keyboard.press('Tab');
        order.push(await page.evaluate(focused));
      }
      expect(order).toEqual([
        'Close',
        'It fits 1 to 10 people.',
        'Source: GMC: Using social media as a medical professional (2024)',
        'Say “recently”',
        'Leave it out',
        '“tonight” is not right?',
        'Say “middle-aged”',
        '“47-year-old” is not right?',
        'Say “had a bad injury”',
        '“lost his leg under a tractor” is not right?',
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
