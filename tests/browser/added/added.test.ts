import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Composer } from '../composers/composer.ts';
import { composerOf } from '../composers/index.ts';
import type { Browser, Tab } from '../drivers/browser.ts';
import { launchGuarded } from '../drivers/launch.ts';
import { openOwnPage } from '../own-page.ts';
import { FIREFIGHTER } from '../scenarios/drafts.ts';
import { expectHeld } from '../scenarios/hold.ts';
import { WARNED } from '../scenarios/labels.ts';
import { openStage, type Stage } from '../stage.ts';
import { until } from '../until.ts';

const ADDED = 'fedi.example';
const SECURE = 'www.doximity.com';

/** Mastodon's composer on another host. */
const on = (host: string): Composer => ({ ...composerOf('mastodon', 'post'), url: `https://${host}/home` });

/** Has the next press on the page ask for the host, as the popup's button does, or give it back. Runs in a page of the extension. */
function askOnPress({ host, wanted }: { readonly host: string; readonly wanted: boolean }): void {
  const { permissions } = Reflect.get(globalThis, 'browser');
  const origins = [`https://${host}/*`];
  document.addEventListener(
    'click',
    () => (wanted ? permissions.request({ origins }) : permissions.remove({ origins })),
    {
      once: true,
    },
  );
}

/** Runs in a page of the extension. */
function isGranted(host: string): Promise<boolean> {
  const { permissions } = Reflect.get(globalThis, 'browser');
  return permissions.contains({ origins: [`https://${host}/*`] });
}

// In Firefox alone: Chromium puts its question into a window of its own, where no driver can answer it.
describe('firefox', () => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launchGuarded('firefox', { practice: inject('practice'), ownPages: true, granting: true });
    tab = await browser.open();
  });
  afterAll(() => browser?.close());

  const openOwn = (page: string): Promise<Tab> => openOwnPage(browser, `${browser.origin}/${page}`);
  const allow = async (host: string, wanted: boolean): Promise<void> => {
    const own = await openOwn('options.html');
    await own.evaluate(askOnPress, { host, wanted });
    await own.clickAt({ x: 5, y: 5 });
    await until(`${host} to be ${wanted}`, async () => (await own.evaluate(isGranted, host)) === wanted);
    await own.close();
    await tab.front();
  };
  const loaded = async (host: string): Promise<Stage> => {
    await tab.goto(`https://${host}/home`);
    return openStage(tab, on(host));
  };
  const expectUnguarded = async (stage: Stage): Promise<void> => {
    await stage.type(FIREFIGHTER);
    await stage.post();
    await stage.delivered(FIREFIGHTER);
    expect(await stage.card()).toBeNull();
  };

  test('a site that nobody has added is left alone', async () => {
    await expectUnguarded(await loaded(ADDED));
  });

  test('added, it is guarded where it is open and after loading it', async () => {
    const open = await loaded(ADDED);
    await open.type(FIREFIGHTER);
    await allow(ADDED, true);
    // The guard enters a page that is open when it can; a key tells it that somebody writes.
    await until('a guard in the open page', async () => {
      await open.type(' ');
      return WARNED.test((await open.card())?.text ?? '');
    });
    const anew = await loaded(ADDED);
    await anew.type(FIREFIGHTER);
    await anew.post();
    await expectHeld(anew, FIREFIGHTER);
  });

  test('taken back, it is left alone from the next load on', async () => {
    await allow(ADDED, false);
    await expectUnguarded(await loaded(ADDED));
  });

  test('a secure network is never guarded, whatever the browser grants', async () => {
    await allow(SECURE, true);
    await expectUnguarded(await loaded(SECURE));
  });

  test('a composer that is not recognised is guarded, and the popup says so', async () => {
    const rebuilt = await openStage(tab, composerOf('quora', 'rebuilt'));
    await rebuilt.type(FIREFIGHTER);
    await rebuilt.cardSaying(WARNED);
    const popup = await openOwn('popup.html');
    /** Behind the page that it tells of, as the browser's own popup would be beside it. */
    const said = async (): Promise<string> => {
      await tab.front();
      await popup.goto(`${browser.origin}/popup.html`);
      return until('the popup', () =>
        popup.evaluate(() => document.querySelector('.panel')?.textContent, null).catch(() => null),
      );
    };
    expect(await said()).toMatch(/Reading along on Quora.*not recognised/s);
    await tab.goto(composerOf('quora', 'answer').url);
    const known = await openStage(tab, composerOf('quora', 'answer'));
    await known.type(FIREFIGHTER);
    await known.cardSaying(WARNED);
    const saidNow = await said();
    expect(saidNow).toMatch(/You are writing/);
    expect(saidNow).not.toMatch(/not recognised/);
    await popup.close();
  });
});
