import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { COMPOSERS } from '../composers/index.ts';
import { BROWSERS, type Browser, type Tab } from '../drivers/browser.ts';
import { launchGuarded } from '../drivers/launch.ts';
import { postAnyway } from '../scenarios/decide.ts';
import { CONFERENCE, FIREFIGHTER } from '../scenarios/drafts.ts';
import { expectHeld } from '../scenarios/hold.ts';
import { WARNED } from '../scenarios/labels.ts';
import { openStage, type Stage } from '../stage.ts';
import { until } from '../until.ts';

const STOPPED = /updated|reload/i;

const composer = COMPOSERS.find(({ site, name }) => site === 'x' && name === 'home');

/** A press of Post reaches the site no more than once, whatever went wrong before it. */
async function expectSentOnce(stage: Stage, draft: string): Promise<void> {
  await stage.delivered(draft);
  expect((await stage.sent()).filter((text) => text === draft)).toHaveLength(1);
}

describe.each(BROWSERS)('%s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launchGuarded(name, { practice: inject('practice') });
  });
  beforeEach(async () => {
    tab = await browser.open();
    return () => tab.close();
  });
  afterAll(() => browser?.close());

  const open = async (): Promise<Stage> => {
    if (!composer) throw new Error('No such composer.');
    return openStage(tab, composer);
  };

  test('a page that floods the guard with events: the draft is judged, and held', async () => {
    const stage = await open();
    await stage.type(FIREFIGHTER);
    await tab.evaluate((box) => {
      const editable = document.querySelector(box);
      for (let i = 0; i < 20_000; i++) editable?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, stage.composer.box);
    await stage.cardSaying(WARNED);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
  });

  test('a handler of the site that throws: the draft is held, and posted once', async () => {
    const stage = await open();
    await tab.evaluate(() => {
      for (const type of ['input', 'keydown', 'click'])
        document.addEventListener(type, () => {
          throw new Error('the site broke');
        });
    }, null);
    await stage.type(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    await postAnyway(stage);
    await expectSentOnce(stage, FIREFIGHTER);
  });

  test('back from the cache of pages, the composer is guarded', async () => {
    const stage = await open();
    await stage.type(FIREFIGHTER);
    await stage.cardSaying(WARNED);
    await tab.goto('https://www.messenger.com/t/1');
    await tab.evaluate(() => history.back(), null);
    // Between two pages there is none to ask.
    await until('the page to be back', () => tab.evaluate(() => location.host === 'x.com', null).catch(() => false));
    await stage.enter(stage.composer);
    await stage.retype(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
  });

  test.runIf(name === 'chromium')(
    'the worker stopped before, between and at the send: held, and posted once',
    async () => {
      const stage = await open();
      await browser.stopWorker?.();
      await stage.type(FIREFIGHTER);
      await stage.cardSaying(WARNED);
      await browser.stopWorker?.();
      await stage.retype(CONFERENCE);
      await stage.noCard();
      await stage.retype(FIREFIGHTER);
      await browser.stopWorker?.();
      await stage.cardSaying(WARNED);
      await stage.post();
      await expectHeld(stage, FIREFIGHTER);
      await browser.stopWorker?.();
      await postAnyway(stage);
      await expectSentOnce(stage, FIREFIGHTER);
    },
  );

  // Last: the pages that are open when it happens stay without a guard.
  test.runIf(name === 'chromium')(
    'the extension reloaded under a held draft: one line says so, and Post works',
    async () => {
      const stage = await open();
      await stage.type(FIREFIGHTER);
      await stage.post();
      await expectHeld(stage, FIREFIGHTER);
      await browser.reloadExtension?.();
      await stage.cardSaying(STOPPED);
      expect(await stage.marks()).toEqual([]);
      expect(await stage.model()).toBe(FIREFIGHTER);
      await stage.post();
      await expectSentOnce(stage, FIREFIGHTER);
    },
  );
});
