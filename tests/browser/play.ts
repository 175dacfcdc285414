import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Composer } from './composers/composer.ts';
import { COMPOSERS } from './composers/index.ts';
import type { Browser, BrowserName, Tab } from './drivers/browser.ts';
import { launchGuarded } from './drivers/launch.ts';
import { lazily } from './lazily.ts';
import { playbill } from './scenarios/index.ts';
import type { Scenario } from './scenarios/scenario.ts';
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

/** Every composer in one browser; each scenario begins with the page drawn anew, each site with a tab of its own. */
export function playAll(name: BrowserName): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchGuarded(name, { practice: inject('practice') });
  });
  afterAll(() => browser?.close());

  const bill = [...playbill(COMPOSERS, name)];
  for (const site of new Set(COMPOSERS.map((composer) => composer.site))) {
    describe(`${name}: ${site}`, () => {
      const tab = lazily(() => browser.open());
      afterAll(async () => (await tab()).close());

      for (const [composer, scenarios] of bill.filter(([composer]) => composer.site === site))
        describe(composer.name, () => {
          for (const scenario of scenarios) playOne(name, scenario, composer, tab);
        });
    });
  }
}

function playOne(name: BrowserName, scenario: Scenario, composer: Composer, open: () => Promise<Tab>): void {
  test(scenario.name, async ({ task, skip }) => {
    const title = `${composer.site} ${composer.name}`;
    task.meta.cell = { browser: name, composer: title, scenario: scenario.name };
    const reason = scenario.unless?.(composer, name);
    if (reason) skip(reason);
    const tab = await open();
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
