/** How much the extension costs in a real Chromium, on the practice pages. */
import { CHROME_ID } from '@/lib/identity';
import type { Composer } from '@/tests/browser/composers/composer';
import type { Browser } from '@/tests/browser/drivers/browser';
import { unguarded } from '@/tests/browser/server/server';
import { openStage, type Stage } from '@/tests/browser/stage';
import { until } from '@/tests/browser/until';
import { textOf } from './texts';

/** What a page of the extension speaks to the worker by, in Chromium. */
declare const chrome: {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    connect(info: { readonly name: string }): unknown;
  };
};

declare global {
  interface Window {
    /** Milliseconds from each key press to the frame after it. */
    __waits: number[];
  }
}

/** Notes when the frame after a key begins. Runs in the page. */
function watchKeys(): void {
  window.__waits = [];
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => requestAnimationFrame(() => window.__waits.push(performance.now() - timeStamp)),
    { capture: true },
  );
}

/** What is pressed in one round; rounds of each side. */
const ROUND = 'the ward was calm and the coffee was hot and then we went home ';
const ROUNDS = 2;

/** From one key to the next, in ms: twelve keys a second, which few people reach, and no two alike. */
const PAUSE = { least: 50, more: 60 };

/** Latencies of keys with the extension and without, in milliseconds. */
export interface Typing {
  readonly guarded: readonly number[];
  readonly plain: readonly number[];
  /** The extension's own tasks meanwhile. */
  readonly own: readonly number[];
}

/**
 * Types by turns into the same composer on a guarded page and on one that is not, each with a draft in it already. Only
 * one of them is open at a time: browsers seldom paint a tab that stands behind another.
 */
export async function typing(browser: Browser, composer: Composer, length: number): Promise<Typing> {
  const urls = { guarded: composer.url, plain: unguarded(composer.url) };
  const latencies = { guarded: [] as number[], plain: [] as number[] };
  const own: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of ['guarded', 'plain'] as const) {
      const stage = await prepared(browser, composer, urls[side], length);
      const typed = await type(stage);
      latencies[side].push(...typed.latencies);
      own.push(...typed.own);
      await stage.tab.close();
    }
  }
  return { ...latencies, own };
}

async function prepared(browser: Browser, composer: Composer, url: string, length: number): Promise<Stage> {
  const stage = await openStage(await browser.open(), composer, url);
  await stage.tab.compose?.([textOf(length, 1).replaceAll('\n', ' ')]);
  await until('the draft', async () => (await stage.model()).length >= length);
  await stage.tab.evaluate(watchKeys, null);
  return stage;
}

/**
 * A key's latency is the wait for its frame, as the page sees it, and that frame's own work, as the browser's tracing
 * sees it. A message that is posted in the frame would be simpler, but other tasks go before it, those of the key's
 * release for one: the clock would go on when the key is long painted.
 */
async function type({ tab }: Stage): Promise<{ latencies: number[]; own: readonly number[] }> {
  const measured = await tab.traced?.(async () => {
    for (const [index, key] of [...ROUND].entries()) {
      await new Promise((resume) => setTimeout(resume, PAUSE.least + PAUSE.more * Math.random()));
      await tab.type(key);
      await until('the frame after a key', () => tab.evaluate((count) => window.__waits.length > count, index));
    }
  });
  const waits = await tab.evaluate(() => window.__waits.splice(0), null);
  const { own = [], frames = [] } = measured ?? {};
  if (frames.length !== waits.length) throw new Error(`${waits.length} keys, but ${frames.length} frames.`);
  return { latencies: waits.map((wait, index) => wait + (frames[index] ?? 0)), own };
}

/** Milliseconds from the start of a navigation to `DOMContentLoaded`. */
export interface StartUp {
  readonly guarded: readonly number[];
  readonly plain: readonly number[];
}

/** Loads the same page by turns with the extension and without. */
export async function startUp(browser: Browser, composer: Composer, rounds: number): Promise<StartUp> {
  const urls = { guarded: composer.url, plain: unguarded(composer.url) };
  const taken = { guarded: [] as number[], plain: [] as number[] };
  const tab = await browser.open();
  for (let round = 0; round < rounds; round++) {
    for (const side of ['guarded', 'plain'] as const) {
      await tab.goto(urls[side]);
      taken[side].push(
        await tab.evaluate(
          () => performance.timing.domContentLoadedEventStart - performance.timing.navigationStart,
          null,
        ),
      );
    }
  }
  await tab.close();
  return taken;
}

/** Asks the worker from a page of the extension; milliseconds to the answer. Runs in that page. */
async function asked(text: string): Promise<number> {
  const start = performance.now();
  await chrome.runtime.sendMessage({ name: 'assess', ask: { draft: { kind: 'post', text }, spared: [] } });
  return performance.now() - start;
}

/** Puts the caret into a composer, as far as the worker hears of it, and writes for a while. Runs in a page. */
async function composed(ms: number): Promise<void> {
  chrome.runtime.connect({ name: 'composer' });
  await new Promise((resume) => setTimeout(resume, ms));
}

/** In this time even a fast typist writes ten characters, in ms. */
const FEW_WORDS = 1000;

export interface Verdicts {
  /** One more character at the end of a draft that the worker knows. */
  readonly warm: readonly number[];
  /** The first draft after the worker was stopped. */
  readonly cold: readonly number[];
  /** The first draft of a composer that had the caret for `FEW_WORDS`; the worker was stopped before. */
  readonly woken: readonly number[];
}

/** From a message to the worker to its answer. */
export async function verdicts(browser: Browser, warmRuns: number, coldRuns: number): Promise<Verdicts> {
  const tab = await browser.open();
  await tab.goto(`chrome-extension://${CHROME_ID}/practice.html`);
  const ask = (text: string) => tab.evaluate(asked, text);
  const text = textOf(280 + warmRuns, 2);
  await ask(text.slice(0, 280));
  const warm: number[] = [];
  for (let run = 1; run <= warmRuns; run++) warm.push(await ask(text.slice(0, 280 + run)));
  const cold: number[] = [];
  for (let run = 0; run < coldRuns; run++) {
    await browser.stopWorker?.();
    cold.push(await ask(textOf(280, run)));
  }
  const woken: number[] = [];
  for (let run = 0; run < coldRuns; run++) {
    await browser.stopWorker?.();
    await tab.evaluate(composed, FEW_WORDS);
    woken.push(await ask(textOf(280, run)));
  }
  await tab.close();
  return { warm, cold, woken };
}
