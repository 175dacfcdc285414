import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pressInCard, readCard } from '../card.ts';
import { BROWSERS, type Browser, type Tab } from '../drivers/browser.ts';
import { launchGuarded } from '../drivers/launch.ts';
import { pressElement } from '../stage.ts';
import { until } from '../until.ts';

const REQUESTS = 'https://www.facebook.com/friends/requests/';
const confirm = (name: string) => `[data-request="${name}"] [aria-label="Confirmar"]`;
const QUESTION = /is this a patient/i;

describe.each(BROWSERS)('%s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launchGuarded(name, { practice: inject('practice') });
    tab = await browser.open();
  });
  afterAll(() => browser?.close());

  const sent = () => tab.evaluate(() => window.__sent.map(({ text }) => text), null);
  const saying = (words: RegExp) =>
    until(`a card that says ${words}`, async () => words.test((await readCard(tab))?.text ?? ''));
  const gone = () => until('the card to go', async () => (await readCard(tab)) === null);
  const became = (what: string) => until(what, async () => (await sent()).includes(what));

  test('a request is held for one question, and goes on when it is no patient', async () => {
    await tab.goto(REQUESTS);
    await pressElement(tab, confirm('Mary Okafor'));
    await saying(QUESTION);
    expect(await sent()).toEqual([]);
    await pressInCard(tab, /^no, go on/i);
    await became('confirmed Mary Okafor');
    await gone();
  });

  test('for a patient there are words to decline with, and nothing is accepted', async () => {
    await pressElement(tab, confirm('Martin Hale'));
    await saying(QUESTION);
    await pressInCard(tab, /^yes/i);
    await saying(/protect your privacy/i);
    await pressInCard(tab, /^close/i);
    await gone();
    expect(await sent()).toEqual(['confirmed Mary Okafor']);
  });

  test('nobody is asked about twice, not even after a reload', async () => {
    await tab.goto(REQUESTS);
    for (const person of ['Mary Okafor', 'Martin Hale']) {
      await pressElement(tab, confirm(person));
      await became(`confirmed ${person}`);
    }
    expect(await readCard(tab)).toBeNull();
  });

  test('declining is never in question', async () => {
    await pressElement(tab, '[data-request="Alex Kim"] [aria-label="Eliminar"]');
    await became('deleted Alex Kim');
    expect(await readCard(tab)).toBeNull();
    expect(tab.errors).toEqual([]);
  });
});
