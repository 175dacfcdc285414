/** The page floods, breaks, grows or goes away. */
import { expect } from 'vitest';
import type { Place } from '../composers/composer.ts';
import { composerOf } from '../composers/index.ts';
import { postAnyway } from '../scenarios/decide.ts';
import { CONFERENCE, FIREFIGHTER } from '../scenarios/drafts.ts';
import { expectHeld } from '../scenarios/hold.ts';
import { WARNED } from '../scenarios/labels.ts';
import { until } from '../until.ts';
import { expectHeldThenSentOnce, expectSentOnce, type Fault } from './fault.ts';

const flood: Fault = {
  name: 'a page that floods the guard with events: the draft is judged, and held',
  play: async ({ open }) => {
    const stage = await open();
    await stage.type(FIREFIGHTER);
    await stage.tab.evaluate((box) => {
      const editable = document.querySelector(box);
      for (let i = 0; i < 20_000; i++) editable?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, stage.composer.box);
    await stage.cardSaying(WARNED);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
  },
};

const throws: Fault = {
  name: 'a handler of the site that throws: the draft is held, and posted once',
  play: async ({ open }) => {
    const stage = await open();
    await stage.tab.evaluate(() => {
      for (const type of ['input', 'keydown', 'click'])
        document.addEventListener(type, () => {
          throw new Error('the site broke');
        });
    }, null);
    await stage.type(FIREFIGHTER);
    await expectHeldThenSentOnce(stage, FIREFIGHTER);
  },
};

const backFromCache: Fault = {
  name: 'back from the cache of pages: the composer is guarded, and the draft posted once',
  play: async ({ open }) => {
    const stage = await open();
    await stage.type(FIREFIGHTER);
    await stage.cardSaying(WARNED);
    await stage.tab.goto('https://www.messenger.com/t/1');
    await stage.tab.evaluate(() => history.back(), null);
    // Between two pages there is none to ask.
    await until('the page to be back', () =>
      stage.tab.evaluate(() => location.host === 'x.com', null).catch(() => false),
    );
    await stage.enter(stage.composer);
    await stage.retype(FIREFIGHTER);
    await expectHeldThenSentOnce(stage, FIREFIGHTER);
  },
};

/** Builds many composers, each like a post's on X, and has each send what stands in its box. Runs in the page. */
function buildComposers(count: number): void {
  const list = document.createElement('main');
  for (let number = 0; number < count; number += 1) {
    const composer = document.createElement('div');
    composer.id = `composer-${number}`;
    composer.dataset.testid = 'primaryColumn';
    const label = document.createElement('div');
    label.dataset.testid = 'tweetTextarea_0_label';
    const wrapper = document.createElement('div');
    wrapper.dataset.testid = 'tweetTextarea_0';
    const box = document.createElement('textarea');
    box.practiceText = () => box.value;
    const button = document.createElement('button');
    button.dataset.testid = 'tweetButtonInline';
    button.textContent = 'Post';
    button.addEventListener('click', () => {
      window.__sent.push({ where: composer.id, text: box.value });
      box.value = '';
    });
    wrapper.append(box);
    label.append(wrapper);
    composer.append(label, button);
    list.append(composer);
  }
  document.querySelector('#react-root')?.replaceChildren(list);
}

const placeOf = (number: number): Place => ({
  open: [],
  box: `#composer-${number} textarea`,
  send: `#composer-${number} button`,
  keys: [],
});

const manyComposers: Fault = {
  name: 'a hundred composers: each is judged by itself, and none mixes with another',
  play: async ({ open }) => {
    const stage = await open();
    await stage.tab.evaluate(buildComposers, 100);
    for (const number of [0, 57]) {
      await stage.enter(placeOf(number));
      await stage.type(FIREFIGHTER);
      await stage.cardSaying(WARNED);
    }
    await stage.enter(placeOf(99));
    await stage.type(CONFERENCE);
    await stage.noCard();
    await stage.post(placeOf(99));
    await expectSentOnce(stage, CONFERENCE);
    await stage.post(placeOf(0));
    await until('the first draft to be held', async () => /not posted yet/i.test((await stage.card())?.text ?? ''));
    expect(await stage.model(placeOf(0))).toBe(FIREFIGHTER);
    await postAnyway(stage);
    await expectSentOnce(stage, FIREFIGHTER);
    expect(await stage.model(placeOf(57))).toBe(FIREFIGHTER);
  },
};

/** A day's reading, about nobody. */
const FILLER = 'The committee met to discuss the budget for the new library and its opening hours. ';

const LONG = 100_000;

const longDraft: Fault = {
  name: 'a draft of 100,000 characters: judged, held, and posted once',
  play: async ({ open }) => {
    const stage = await open(composerOf('x', 'mobile'));
    const draft = FILLER.repeat(Math.ceil(LONG / FILLER.length)).slice(0, LONG - FIREFIGHTER.length) + FIREFIGHTER;
    await stage.tab.evaluate((text) => document.execCommand('insertText', false, text), draft);
    await until('all of it to stand there', async () => (await stage.model()) === draft);
    await stage.cardSaying(WARNED);
    await expectHeldThenSentOnce(stage, draft);
  },
};

export const PAGE: readonly Fault[] = [flood, throws, backFromCache, manyComposers, longDraft];
