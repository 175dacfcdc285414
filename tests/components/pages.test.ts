import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { differsToAxe, LOOKS, violations } from './looks';
import { openStage, type Stage } from './stage';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const VIEWS = ['popup', 'popup, elsewhere', 'options', 'welcome', 'practice', 'builder'] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(VIEWS)('%s', (view) => {
  test.each(Object.entries(LOOKS))('is accessible and fits, %s', async (name, look) => {
    const page = await stage.open('view.html', { ...look, query: `?view=${encodeURIComponent(view)}&spell` });
    if (differsToAxe(name)) expect(await violations(page)).toEqual([]);
    const room = await page.evaluate(() => ({
      said: document.body.textContent.trim().length,
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      unnamed: document.title === '',
    }));
    expect(room.said).toBeGreaterThan(100);
    // The popup has a width of its own, which the browser gives it.
    if (!view.startsWith('popup')) expect(room.tooWide).toBe(0);
    expect(room.unnamed).toBe(false);
    await page.context().close();
  });
});
