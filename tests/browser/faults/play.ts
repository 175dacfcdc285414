import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, inject, test } from 'vitest';
import { composerOf } from '../composers/index.ts';
import type { Browser, BrowserName, Tab } from '../drivers/browser.ts';
import { launchGuarded } from '../drivers/launch.ts';
import { openOwnPage } from '../own-page.ts';
import { openStage } from '../stage.ts';
import type { Scene } from './fault.ts';
import { PAGE } from './page.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { LAST, WORKER } from './worker.ts';

/** As the extension is after its installation. Runs in one of its pages. */
async function forgetAll(): Promise<void> {
  const { storage } = Reflect.get(globalThis, 'chrome');
  await Promise.all([storage.local.clear(), storage.session.clear()]);
}

/** Every fault that can be brought about in one browser. */
export function playFaults(name: BrowserName): void {
  const profile = mkdtempSync(join(tmpdir(), 'faults-'));
  const tabs: Tab[] = [];
  let browser: Browser;
  let scene: Scene;

  beforeAll(async () => {
    browser = await launchGuarded(name, { practice: inject('practice'), profile, ownPages: true, inPrivate: true });
    const own = await openOwnPage(browser, `${browser.origin}/options.html`);
    scene = {
      browser,
      inOwnPage: own.evaluate,
      openIn: (tab) => openStage(tab, composerOf('x', 'home')),
      open: async (composer = composerOf('x', 'home')) => {
        const tab = await browser.open();
        tabs.push(tab);
        return openStage(tab, composer);
      },
    };
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const faults = [...PAGE, ...WORKER, ...SURROUNDINGS, ...LAST];
  for (const fault of faults.filter(({ only }) => only === undefined || only === name)) {
    test(fault.name, async () => {
      await scene.inOwnPage(forgetAll, null);
      await fault.play(scene);
    });
  }
}
