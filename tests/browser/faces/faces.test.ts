/** What people see and reach, in the built extension: by keyboard alone, beside their words, in their language. */
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { composerOf } from '../composers/index.ts';
import { BROWSERS, type Browser, type Tab } from '../drivers/browser.ts';
import { launchGuarded } from '../drivers/launch.ts';
import { FIREFIGHTER, LOSS, NAMED } from '../scenarios/drafts.ts';
import { expectHeld } from '../scenarios/hold.ts';
import { REWORD, WARNED } from '../scenarios/labels.ts';
import { openStage } from '../stage.ts';
import { until } from '../until.ts';
import { activeWords, isOverWords, middleOfMark } from './card-in-page.ts';

const LOOK = /^show me$/i;
const SAFER = /^see it said safely$/i;
const USE = /^use this wording$/i;

/** Draft.js, Lexical and a field of the platform's own. */
const REWORDED_IN = [composerOf('x', 'home'), composerOf('facebook', 'feed'), composerOf('mastodon', 'post')];

/** Where a card has much room, and where it has little. */
const BESIDE = [composerOf('x', 'home'), composerOf('x', 'reply'), composerOf('facebook', 'feed')];

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

  const home = () => openStage(tab, composerOf('x', 'home'));

  test('by keyboard alone, from typing to the reworded post', async () => {
    const stage = await home();
    await stage.type(FIREFIGHTER);
    await tab.press('Control', 'Enter');
    await expectHeld(stage, FIREFIGHTER);
    await stage.reach(SAFER);
    await stage.reach(USE);
    const safer = await until('a safer draft', async () => {
      const model = await stage.model();
      return model !== FIREFIGHTER && model;
    });
    await tab.type(' Good night.');
    await until('typing to go on behind it', async () => (await stage.model()) === `${safer} Good night.`);
    await tab.press('Control', 'Enter');
    await stage.delivered(`${safer} Good night.`);
  });

  test('F6 opens the card, Escape gives the caret back where it was', async () => {
    const stage = await home();
    await stage.type(FIREFIGHTER);
    await stage.cardSaying(WARNED);
    for (const _letter of 'leg.') await tab.press('ArrowLeft');
    await tab.press('F6');
    await stage.cardSaying(/it fits/i);
    await tab.press('Escape');
    await stage.noCard();
    await tab.type('left ');
    await until(
      'the word before the last',
      async () => (await stage.model()) === FIREFIGHTER.replace('leg', 'left leg'),
    );
  });

  test('pointer and caret show what was found where they are', async () => {
    const stage = await home();
    await stage.type(FIREFIGHTER);
    await stage.cardSaying(WARNED);
    await stage.press(LOOK);
    await tab.moveTo(await until('a mark', () => middleOfMark(tab, 0)));
    await until('the words under the pointer', async () => (await activeWords(tab)) === 'tonight');
    for (const _letter of ' lost his leg.') await tab.press('ArrowLeft');
    await tab.press('ArrowLeft');
    await until('the words at the caret', async () => (await activeWords(tab))?.includes('firefighter') === true);
  });

  test.each(REWORDED_IN)(
    '$editor: one press rewords, Undo takes it back, and one goes on writing where one was',
    async (composer) => {
      const stage = await openStage(tab, composer);
      await stage.type(FIREFIGHTER);
      await stage.cardSaying(WARNED);
      await stage.press(LOOK);
      await stage.press(REWORD);
      const reworded = await until('a new wording', async () => {
        const model = await stage.model();
        return model !== FIREFIGHTER && model;
      });
      await stage.press(/^undo$/i);
      await until('the old wording', async () => (await stage.model()) === FIREFIGHTER);
      await stage.press(REWORD);
      await until('the new wording again', async () => (await stage.model()) === reworded);
      await stage.type(' Good night.');
      await until('more words at the end', async () => (await stage.model()) === `${reworded} Good night.`);
    },
  );

  test('words the person vouches for are left alone, in this draft and ever after', async () => {
    const named = 'My patient Rosa Delgado, MRN 4471902, coded today.';
    const onlyTheNumber = async () => (await stage.marks()).join() === '4471902';
    let stage = await home();
    await stage.type(named);
    await stage.cardSaying(WARNED);
    await stage.press(LOOK);
    await stage.press(/^more about “rosa delgado”/i);
    await stage.press(/^“rosa delgado” is always fine/i);
    await until('no mark on the name', onlyTheNumber);
    stage = await home();
    await stage.type(named);
    await until('no mark on the name in another draft', onlyTheNumber);

    await stage.press(LOOK);
    await stage.press(/^more about “4471902”/i);
    await stage.press(/^not about a patient/i);
    await until('no mark on the number', async () => !(await stage.marks()).includes('4471902'));
  });

  test.each(
    [LOSS, FIREFIGHTER, NAMED].flatMap((draft) => BESIDE.map((composer) => ({ draft, ...composer, composer }))),
  )('the open card stands beside the words, not over them: $site $name, $draft', async ({ draft, composer }) => {
    const stage = await openStage(tab, composer);
    await stage.type(draft);
    await stage.press(LOOK);
    await stage.cardSaying(/could tell/i);
    expect(await isOverWords(tab, composer.box)).toBe(false);
  });

  test.runIf(name === 'chromium')(
    'the language that was chosen is spoken at once, by the page and by the card',
    async () => {
      await tab.goto(`${browser.origin}/options.html`);
      const heading = () => tab.evaluate(() => document.querySelector('h1')?.textContent ?? null, null);
      const choose = async (locale: string) => {
        await until('the settings', heading);
        await tab.evaluate((value) => {
          const select = document.querySelector('select#locale');
          if (!(select instanceof HTMLSelectElement)) throw new Error('No choice of language.');
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }, locale);
      };
      await choose('es');
      await until('the page in Spanish', async () => (await heading()) === 'Ajustes');
      expect(await tab.evaluate(() => document.documentElement.lang, null)).toBe('es');

      const stage = await home();
      await stage.type(FIREFIGHTER);
      await stage.cardSaying(/^pregunta$/im);
      await stage.press(/^ver$/i);
      await stage.cardSaying(/^encaja con/im);

      await tab.goto(`${browser.origin}/options.html`);
      await choose('auto');
      await until('the page in English', async () => (await heading()) === 'Settings');
    },
  );
});
