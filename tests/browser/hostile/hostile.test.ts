import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readCard } from '../card.ts';
import { COMPOSERS } from '../composers/index.ts';
import { BROWSERS, type Browser, type Point, type Tab } from '../drivers/browser.ts';
import { launchGuarded } from '../drivers/launch.ts';
import { FIREFIGHTER } from '../scenarios/drafts.ts';
import { expectHeld } from '../scenarios/hold.ts';
import { openStage, type Stage } from '../stage.ts';

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
    // Draft.js speaks to itself this way.
    if (!/^setImmediate/.test(data)) heard[heard.length] = `message ${JSON.stringify(data)}`;
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

describe.each(BROWSERS)('%s: a page that means harm', (name) => {
  let browser: Browser;
  let tab: Tab;
  let stage: Stage;
  beforeAll(async () => {
    browser = await launchGuarded(name, { practice: inject('practice') });
    tab = await browser.open();
  });
  beforeEach(async () => {
    const composer = COMPOSERS.find((each) => each.site === 'x' && each.name === 'home');
    if (!composer) throw new Error('No such composer.');
    stage = await openStage(tab, composer);
  });
  afterAll(() => browser?.close());

  test('hears nothing through what it has put in place of the platform', async () => {
    await tab.evaluate(listen, null);
    await stage.type(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    expect(await tab.evaluate(() => window.__heard, null)).toEqual([]);
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
