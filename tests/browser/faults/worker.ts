/** The worker is stopped, busy, or taken away. */
import { expect } from 'vitest';
import type { Browser } from '../drivers/browser.ts';
import { postAnyway } from '../scenarios/decide.ts';
import { CONFERENCE, FIREFIGHTER, NAMED } from '../scenarios/drafts.ts';
import { expectHeld } from '../scenarios/hold.ts';
import { HELD, WARNED } from '../scenarios/labels.ts';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';
import { expectSentOnce, type Fault, rememberPolicy, type Scene } from './fault.ts';

const STOPPED = /updated|reload/i;
const UNCHECKED = /went out unchecked/i;
const HELD_UNCHECKED = /^not posted\. the check took too long/im;

/** Longer than typing and then the wait of a press for its verdict take, in ms; shorter than until a request counts as lost. */
const BUSY = 9000;

/** Keeps the worker from answering anybody for a while, from now on. */
async function keepBusy({ inWorker }: Browser): Promise<void> {
  await inWorker?.((ms) => {
    const end = Date.now() + ms;
    setTimeout(() => {
      while (Date.now() < end);
    });
  }, BUSY);
}

/** Resolves once the worker answers again. */
async function answers({ inWorker }: Browser): Promise<void> {
  await inWorker?.(() => null, null);
}

/** Post is pressed while the worker answers nobody. */
async function postUnanswered({ browser, open }: Scene): Promise<Stage> {
  const stage = await open();
  await keepBusy(browser);
  await stage.type(FIREFIGHTER);
  await stage.post();
  return stage;
}

/** The site mounts the boxes of its composer anew, with what is written in them. */
function remount({ tab }: Stage): Promise<void> {
  return tab.evaluate(() => window.practiceRemount?.(), null);
}

async function saysNothingOf(stage: Stage, words: RegExp): Promise<void> {
  await until(`nothing of ${words}`, async () => !words.test((await stage.card())?.text ?? ''));
}

const stoppedAtEveryPoint: Fault = {
  name: 'the worker stopped before, between and at the send: held, and posted once',
  only: 'chromium',
  play: async ({ browser, open }) => {
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
};

const stoppedWhileAsked: Fault = {
  name: 'the worker stopped while it is asked about a draft that is being sent: judged all the same, and held',
  only: 'chromium',
  play: async ({ browser, open }) => {
    const stage = await open();
    await stage.type(NAMED);
    await Promise.all([stage.post(), browser.stopWorker?.()]);
    await expectHeld(stage, NAMED);
  },
};

const unanswered: Fault = {
  name: 'no answer in time: posted once, said to be unchecked until the next draft is checked',
  only: 'chromium',
  play: async (scene) => {
    const stage = await postUnanswered(scene);
    // The site mounts its box anew as it takes the draft.
    await expectSentOnce(stage, FIREFIGHTER);
    await answers(scene.browser);
    await stage.reenter();
    await stage.cardSaying(UNCHECKED);
    await stage.type(CONFERENCE);
    await saysNothingOf(stage, UNCHECKED);
    await stage.post();
    await expectSentOnce(stage, CONFERENCE);
  },
};

const unansweredAndRemounted: Fault = {
  name: 'no answer in time, in a box that is mounted anew meanwhile: posted once, and said to be unchecked',
  only: 'chromium',
  play: async (scene) => {
    const stage = await postUnanswered(scene);
    await remount(stage);
    await expectSentOnce(stage, FIREFIGHTER);
    await answers(scene.browser);
    await stage.cardSaying(UNCHECKED);
  },
};

const unansweredAndHeld: Fault = {
  name: 'no answer in time where a policy holds what is unchecked: held and said so, in a box mounted anew too',
  only: 'chromium',
  play: async (scene) => {
    const { browser, open } = scene;
    await rememberPolicy(scene, { unchecked: 'hold' });
    await browser.stopWorker?.();
    const stage = await open();
    // A draft with a verdict: the page has heard of the policy.
    await stage.type(CONFERENCE);
    await stage.post();
    await expectSentOnce(stage, CONFERENCE);
    await stage.reenter();
    await keepBusy(browser);
    await stage.type(FIREFIGHTER);
    await stage.post();
    await stage.cardSaying(HELD_UNCHECKED);
    await remount(stage);
    await stage.cardSaying(HELD_UNCHECKED);
    expect(await stage.model()).toBe(FIREFIGHTER);
    expect(await stage.sent()).not.toContain(FIREFIGHTER);
    await answers(browser);
    await stage.cardSaying(WARNED);
    await saysNothingOf(stage, HELD_UNCHECKED);
    await stage.post();
    await stage.cardSaying(HELD);
  },
};

/** Last: the pages that are open when it happens stay without a guard. */
const reloaded: Fault = {
  name: 'the extension reloaded under a held draft: one line says so, and Post works',
  only: 'chromium',
  play: async ({ browser, open }) => {
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
};

export const WORKER: readonly Fault[] = [
  stoppedAtEveryPoint,
  stoppedWhileAsked,
  unanswered,
  unansweredAndRemounted,
  unansweredAndHeld,
];

export const LAST: readonly Fault[] = [reloaded];
