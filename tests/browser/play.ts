import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PLAYED } from './composers/index.ts';
import type { Browser, BrowserName, Tab } from './drivers/browser.ts';
import { launchGuarded } from './drivers/launch.ts';
import { playbill } from './scenarios/index.ts';
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

/** Every composer in one browser; each scenario begins with the page drawn anew, each composer with a page loaded anew. */
export function playAll(name: BrowserName): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchGuarded(name, { practice: inject('practice') });
  });
  afterAll(() => browser?.close());

  for (const [composer, scenarios] of playbill(PLAYED[name])) {
    const title = `${composer.site} ${composer.name}`;
    describe(`${name}: ${title}`, () => {
      let tab: Tab;
      beforeAll(async () => {
        tab = await browser.open();
      });
      afterAll(() => tab?.close());

      for (const scenario of scenarios) {
        test(scenario.name, async ({ task, skip }) => {
          task.meta.cell = { browser: name, composer: title, scenario: scenario.name };
          const reason = scenario.unless?.(composer, name);
          if (reason) skip(reason);
          const before = tab.errors.length;
          try {
            await scenario.play(await openStage(tab, composer));
          } catch (error) {
            await keepPicture(tab, `${name} ${title} ${scenario.name}`);
            const reported = tab.errors.slice(before);
            throw reported.length > 0 ? new AggregateError([error], reported.join('\n')) : error;
          }
          expect(tab.errors.slice(before)).toEqual([]);
        });
      }
    });
  }
}
