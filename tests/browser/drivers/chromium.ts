import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { CHROME_ID } from '../../../lib/identity.ts';
import { PATIENCE, until } from '../until.ts';
import {
  type Browser,
  callSource,
  type LaunchOptions,
  type Plain,
  possibleHosts,
  rootCallSource,
  type Tab,
  VIEWPORT,
} from './browser.ts';
import { requireBrowser } from './find.ts';
import { traced } from './traced.ts';
import { workerHeap } from './worker-heap.ts';

/** The closed shadow roots of the page. Nothing here follows the page's DOM, which would slow down every change of it. */
async function closedRoots(session: CDPSession): Promise<number[]> {
  const { result } = await session.send('Runtime.evaluate', { expression: `(${possibleHosts})(document)` });
  if (!result.objectId) return [];
  const { result: properties } = await session.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  });
  const roots = properties.map(async ({ value }) => {
    if (value?.subtype !== 'node' || !value.objectId) return [];
    const { node } = await session.send('DOM.describeNode', { objectId: value.objectId, depth: 1, pierce: true });
    return (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  });
  return (await Promise.all(roots)).flat().map(({ backendNodeId }) => backendNodeId);
}

async function callOnRoot<R>(session: CDPSession, backendNodeId: number, source: string): Promise<R[]> {
  // The root may have gone since the tree was read.
  const node = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => null);
  if (!node?.object.objectId) return [];
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: node.object.objectId,
    functionDeclaration: `function () { return (${source})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return [result.value];
}

/** What garbage still holds does not count. */
async function countListeners(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
}

async function tabOf(page: Page, downloads: string | undefined): Promise<Tab> {
  if (downloads) page.on('download', (download) => download.saveAs(join(downloads, download.suggestedFilename())));
  const session = await page.context().newCDPSession(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return {
    errors,
    goto: async (url) => {
      await page.goto(url, { timeout: PATIENCE });
    },
    evaluate: <A extends Plain, R>(run: (argument: A) => R, argument: A) => page.evaluate<R>(callSource(run, argument)),
    inClosedRoots: async (run, argument) => {
      const source = rootCallSource(run, argument);
      const calls = (await closedRoots(session)).map((id) => callOnRoot<ReturnType<typeof run>>(session, id, source));
      return (await Promise.all(calls)).flat();
    },
    // No key waits for the frame of the one before it: they come in order, as from somebody who types fast.
    type: async (text) => {
      await Promise.all([...text].map((key) => page.keyboard.type(key)));
    },
    press: (...keys) => page.keyboard.press(keys.join('+')),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    compose: async (steps) => {
      for (const text of steps)
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
    },
    choose: (selector, paths) => page.setInputFiles(selector, [...paths]),
    offline: (isOffline) => page.context().setOffline(isOffline),
    atStart: async (run) => {
      await page.addInitScript(callSource(run, null));
    },
    frames: () => page.frames().map((frame) => frame.url()),
    listeners: () => countListeners(session),
    traced: (run) => traced(session, run),
    front: () => page.bringToFront(),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

/** The welcome page opens in front, where it would keep the page that is played from drawing: let it come first. */
async function welcomed(context: BrowserContext): Promise<void> {
  const welcome = await until('the welcome page', async () =>
    context.pages().find((page) => page.url().endsWith('/welcome.html')),
  );
  await welcome.waitForSelector('main');
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('No page to speak from.');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** What the browser writes down of a person who allows the extension in private windows. */
function allowInPrivate(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { settings: { [CHROME_ID]: { incognito: true } } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

async function openPrivate(context: BrowserContext): Promise<Tab> {
  const inPrivate = await context.browser()?.newContext({ viewport: VIEWPORT, ignoreHTTPSErrors: true });
  if (!inPrivate) throw new Error('No private window.');
  return tabOf(await inPrivate.newPage(), undefined);
}

/** Starts the system's Chromium through Playwright, every host name led to the practice server. */
export async function launchChromium({
  extension,
  managed,
  practice,
  scheme = 'light',
  profile = '',
  netLog,
  inPrivate,
  downloads,
  viewport = VIEWPORT,
  window,
}: LaunchOptions): Promise<Browser> {
  if (inPrivate) allowInPrivate(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: !window,
    viewport: window ? null : viewport,
    colorScheme: scheme,
    ignoreHTTPSErrors: true,
    // The second keeps Chromium from asking for the extensions that policies install.
    ignoreDefaultArgs: ['--disable-extensions', ...(managed ? ['--disable-background-networking'] : [])],
    args: [
      // This machine stays itself: while developing, the extension hears from here what has changed.
      `--host-resolver-rules=MAP * 127.0.0.1:${practice.port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
      '--disable-gpu',
      ...(netLog ? [`--log-net-log=${netLog}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  if (extension || managed) await workerOf(context);
  // A profile that was used before has been welcomed.
  if (extension && !window && profile === '') await welcomed(context);
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? 'unknown',
    origin: `chrome-extension://${CHROME_ID}`,
    open: async () => tabOf(await context.newPage(), downloads),
    openPrivate: () => openPrivate(context),
    stopWorker: () => stopWorkers(context),
    inWorker: async (run, argument) => (await workerOf(context)).evaluate(callSource(run, argument)),
    workerHeap: () => workerHeap(context),
    reloadExtension: async () => {
      await (await workerOf(context)).evaluate('chrome.runtime.reload()').catch(() => {});
    },
    close: () => context.close(),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
  };
}
