import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { COMPOSERS } from './composers/index.ts';
import type { Browser, BrowserName, Tab } from './drivers/browser.ts';
import { launchGuarded } from './drivers/launch.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { openStage } from './stage.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Where a scenario was played; the matrix is drawn from it. */
    cell?: { readonly browser: BrowserName; readonly composer: string; readonly scenario: string };
  }
}

/** Where pictures of what went wrong are left. */
const PICTURES = 'tests/.artifacts';

async function keepPicture(tab: Tab, title: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await writeFile(`${PICTURES}/${title.replace(/\W+/g, '-')}.png`, await tab.screenshot());
}

/** Every scenario on every composer in one browser, each in a tab of its own. */
export function playAll(name: BrowserName): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchGuarded(name, { practice: inject('practice') });
  });
  afterAll(() => browser?.close());

  for (const composer of COMPOSERS) {
    describe(`${name}: ${composer.site} ${composer.name}`, () => {
      for (const scenario of SCENARIOS) {
        test(scenario.name, async ({ task, skip }) => {
          task.meta.cell = { browser: name, composer: `${composer.site} ${composer.name}`, scenario: scenario.name };
          const reason = scenario.unless?.(composer, name);
          if (reason) skip(reason);
          const stage = await openStage(browser, composer);
          try {
            await scenario.play(stage, browser);
          } catch (error) {
            await keepPicture(stage.tab, `${name} ${composer.name} ${scenario.name}`);
            throw stage.tab.errors.length > 0 ? new AggregateError([error], stage.tab.errors.join('\n')) : error;
          } finally {
            await stage.tab.close();
          }
        });
      }
    });
  }
}
