import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readCard } from '../card.ts';
import { composerOf } from '../composers/index.ts';
import { BROWSERS, type Browser, type Point, type Tab } from '../drivers/browser.ts';
import { launchGuarded } from '../drivers/launch.ts';
import { postAnyway } from '../scenarios/decide.ts';
import { CONFERENCE, FIREFIGHTER, NAMED } from '../scenarios/drafts.ts';
import { expectHeld } from '../scenarios/hold.ts';
import { WARNED } from '../scenarios/labels.ts';
import { openStage, type Stage } from '../stage.ts';
import { until } from '../until.ts';

declare global {
  interface Window {
    /** Calls of the extension that went through something of the page's, and messages that the page heard. */
    __heard: string[];
  }
}

/** Puts a listener into what everybody's scripts use, and notes what an extension does through it. Runs in the page. */
function listen(): void {
  const heard: string[] = [];
  window.__heard = heard;
  // What stands between a call and its caller; libraries call by the thousand.
  Error.stackTraceLimit = 3;
  const owners: readonly object[] = [
    Array,
    Map,
    Node,
    Element,
    EventTarget,
    ShadowRoot,
    Range,
    Document,
    Promise,
    String,
    JSON,
  ];
  for (const each of owners) {
    const owner: unknown = Reflect.get(each, 'prototype') ?? each;
    if (typeof owner !== 'object' || owner === null) continue;
    for (const [name, { value: original, writable }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (typeof original !== 'function' || !writable || name === 'constructor') continue;
      Reflect.set(owner, name, function (this: unknown, ...parameters: unknown[]) {
        // The extension is the caller, not the cause: no script of the page stands between in the stack.
        const [first = ''] = /[\w-]+:\/\//.exec(new Error('here').stack ?? '') ?? [];
        if (first === 'chrome-extension://' || first === 'moz-extension://') heard[heard.length] = name;
        return Reflect.apply(original, this, parameters);
      });
    }
  }
  window.addEventListener('message', ({ data }) => {
    // Draft.js speaks to itself this way, after it has tried whether it can.
    if (data !== '' && !/^setImmediate/.test(data)) heard[heard.length] = `message ${JSON.stringify(data)}`;
  });
}

/** The page presses, itself, whatever is at a point, and sends the keys that would confirm. Runs in the page. */
function pressByScript({ x, y }: Point): void {
  const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: 1 };
  for (const target of document.elementsFromPoint(x, y).slice(0, 1)) {
    for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, init));
    for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, init));
    for (const key of ['Enter', ' ', 'Escape']) target.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
  }
}

/** The extension's element: the one child of the document that is no part of a page. Runs in the page. */
function spoil(how: string): void {
  for (const host of document.querySelectorAll<HTMLElement>('html > [popover]')) {
    if (how === 'remove') host.remove();
    host.style.cssText = 'display: none !important; opacity: 0 !important; translate: -9999px !important';
    host.inert = how === 'inert';
    if (how === 'close' && host.isConnected) host.hidePopover();
  }
}

/** The page presses its own Post, in every way and many times, and sends the keys that post. Runs in the page. */
function postByScript(send: string): void {
  const init = { bubbles: true, cancelable: true, composed: true, detail: 1 };
  const key = { ...init, key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true };
  for (let times = 0; times < 20; times += 1) {
    const control = document.querySelector<HTMLElement>(send);
    control?.click();
    for (const type of ['mousedown', 'mouseup', 'click']) control?.dispatchEvent(new MouseEvent(type, init));
    control?.dispatchEvent(new KeyboardEvent('keydown', key));
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
  }
}

/** Everything by which scripts of extensions speak to each other and to themselves, said by the page. Runs in the page. */
function forgeMessages(own: string): void {
  const id = new URL(own).host;
  const started = 'wxt:content-script-started';
  for (const name of ['guard', 'guard.content', 'content-scripts/guard.js']) {
    const detail = { contentScriptName: name, messageId: 'forged' };
    for (const type of [started, `${id}:${name}:${started}`]) document.dispatchEvent(new CustomEvent(type, { detail }));
    window.postMessage({ type: started, ...detail }, '*');
    window.postMessage({ type: `${id}:${started}`, ...detail }, '*');
  }
  const draft = { kind: 'post', text: 'Nice weather.' };
  for (const message of [
    { name: 'assess', ask: { draft, spared: [] } },
    { name: 'hello', ask: null },
    'page-status',
    null,
  ])
    window.postMessage(message, '*');
}

/** Lays something over the whole page, the card included. Runs in the page. */
function cover(): void {
  const sheet = document.createElement('div');
  sheet.id = 'cover';
  sheet.popover = 'manual';
  sheet.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; background: white';
  document.body.append(sheet);
  sheet.showPopover();
}

/** All that a page can see of the extension, and of what it has laid over a box. Runs in the page. */
function seenOfExtension(box: string): string {
  const { left, right, top, bottom } = document.querySelector(box)?.getBoundingClientRect() ?? new DOMRect();
  const [y, points] = [(top + bottom) / 2, [0.01, 0.1, 0.2, 0.3, 0.5]];
  const under = points.map((share) => document.elementsFromPoint(left + share * (right - left), y).length);
  const hosts = [...document.querySelectorAll('html > [popover]')].map((host) => {
    const { x, y, width, height } = host.getBoundingClientRect();
    const style = getComputedStyle(host);
    const looks = [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return [host.outerHTML, host.shadowRoot, host.matches(':popover-open'), x, y, width, height, ...looks];
  });
  const { scrollWidth, scrollHeight } = document.documentElement;
  return JSON.stringify([
    hosts,
    under,
    scrollWidth,
    scrollHeight,
    CSS.highlights.size,
    document.getAnimations().length,
  ]);
}

/** Puts a page in a frame. Runs in the page. */
function embed(url: string): void {
  const frame = document.createElement('iframe');
  frame.src = url;
  document.body.append(frame);
}

describe.each(BROWSERS)('%s: a page that means harm', (name) => {
  let browser: Browser;
  let tab: Tab;
  let stage: Stage;
  beforeAll(async () => {
    browser = await launchGuarded(name, { practice: inject('practice'), ownPages: true });
    tab = await browser.open();
  });
  beforeEach(async () => {
    stage = await openStage(tab, composerOf('x', 'home'));
  });
  afterAll(() => browser?.close());

  /** In a tab that is closed after it: what the page has put in place slows down everything there. */
  const heardBy = async (prepare: (page: Tab) => Promise<void>): Promise<readonly string[]> => {
    const page = await browser.open();
    await prepare(page);
    const place = await openStage(page, composerOf('x', 'home'));
    await place.type(FIREFIGHTER);
    await place.post();
    await expectHeld(place, FIREFIGHTER);
    const heard = await page.evaluate(() => window.__heard, null);
    await page.close();
    return heard;
  };

  test('hears nothing through what it has put in place of the platform, before the extension came or after it', async () => {
    expect(await heardBy((page) => page.atStart(listen))).toEqual([]);
    const later = async (page: Tab) => {
      await openStage(page, composerOf('x', 'home'));
      await page.evaluate(listen, null);
    };
    expect(await heardBy(later)).toEqual([]);
  });

  test('gets no decision made by pressing the controls itself', async () => {
    await stage.type(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    const controls = (await readCard(tab))?.controls ?? [];
    expect(controls).not.toEqual([]);
    for (const { x, y } of controls) await tab.evaluate(pressByScript, { x, y });
    await expectHeld(stage, FIREFIGHTER);
    expect((await readCard(tab))?.controls.map((control) => control.name)).toEqual(controls.map((each) => each.name));
  });

  test.each(['remove', 'close', 'inert'])('cannot get a draft past the question: %s', async (how) => {
    await stage.type(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    await tab.evaluate(spoil, how);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    // The question can be answered all the same.
    await postAnyway(stage);
    await stage.delivered(FIREFIGHTER);
  });

  test('cannot get a draft past the question by laying something over it', async () => {
    await stage.type(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    await tab.evaluate(cover, null);
    for (const chord of stage.composer.keys) await tab.press(...chord);
    await expectHeld(stage, FIREFIGHTER);
    await tab.evaluate(() => document.querySelector('#cover')?.remove(), null);
    await expectHeld(stage, FIREFIGHTER);
  });

  test('cannot post by pressing its own Post, before the question, during it, or with another draft after it', async () => {
    const { send = '' } = stage.composer;
    await stage.type(FIREFIGHTER);
    await tab.evaluate(postByScript, send);
    await expectHeld(stage, FIREFIGHTER);
    await tab.evaluate(postByScript, send);
    await expectHeld(stage, FIREFIGHTER);
    await postAnyway(stage);
    await stage.delivered(FIREFIGHTER);
    await tab.evaluate(postByScript, send);
    await stage.reenter();
    await stage.type(NAMED);
    await tab.evaluate(postByScript, send);
    await expectHeld(stage, NAMED);
    expect(await stage.sent()).toEqual([FIREFIGHTER]);
  });

  test('ends no guard with messages that it forges', async () => {
    await tab.evaluate(forgeMessages, browser.origin);
    await stage.type(FIREFIGHTER);
    await tab.evaluate(forgeMessages, browser.origin);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    await tab.evaluate(forgeMessages, browser.origin);
    await expectHeld(stage, FIREFIGHTER);
  });

  test('sees the same of the extension, whether a draft is marked or not', async () => {
    await stage.type(CONFERENCE.slice(0, FIREFIGHTER.length));
    const seen = () => tab.evaluate(seenOfExtension, stage.composer.box);
    await until('something of the extension', async () => (await seen()).includes('popover'));
    await stage.noCard();
    const clear = await seen();
    await stage.retype(FIREFIGHTER);
    await stage.cardSaying(WARNED);
    expect(await stage.marks()).not.toEqual([]);
    expect(await seen()).toBe(clear);
  });

  test('gets none of the extension’s pages into a frame, and none of its files', async () => {
    const page = await browser.open();
    // A script as a document: a page of the site without the policy that would forbid all frames.
    await page.goto('https://x.com/assets/x.js');
    const own = `${browser.origin}/options.html`;
    await page.evaluate(embed, own);
    await page.evaluate(embed, 'https://x.com/assets/style.css');
    await until('the frame that is allowed', async () => page.frames().some((url) => url.endsWith('/style.css')));
    expect(page.frames().filter((url) => url.startsWith(browser.origin))).toEqual([]);
    const isGiven = await page.evaluate(async (url) => {
      const given = async (address: string) =>
        fetch(address).then(
          () => true,
          () => false,
        );
      return [await given(url), await given('https://x.com/assets/style.css')];
    }, own);
    expect(isGiven).toEqual([false, true]);
    await page.close();
  });

  test('has no line to the worker', async () => {
    const lines = await tab.evaluate(
      () =>
        ['chrome', 'browser']
          .map((name) => Reflect.get(Reflect.get(window, name) ?? {}, 'runtime')?.sendMessage)
          .filter((line) => line !== undefined).length,
      null,
    );
    expect(lines).toBe(0);
  });
});
