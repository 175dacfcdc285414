import puppeteer, { type Frame, type Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import type * as Bidi from 'webdriver-bidi-protocol';
import { GECKO_ID } from '../../../lib/identity.ts';
import { PATIENCE, until } from '../until.ts';
import {
  type Browser,
  callSource,
  type Key,
  type LaunchOptions,
  type Plain,
  possibleHosts,
  rootCallSource,
  type Tab,
  VIEWPORT,
} from './browser.ts';
import { requireBrowser } from './find.ts';

type Call = Pick<Bidi.Script.CallFunctionParameters, 'functionDeclaration' | 'arguments' | 'serializationOptions'>;

/** A BiDi command by itself: the driver's own calls cannot ask for shadow roots. */
async function callFunction(frame: Frame, call: Call): Promise<Bidi.Script.RemoteValue> {
  const browser = frame.page().browser();
  if (!(browser instanceof BidiBrowser && frame instanceof BidiFrame)) throw new Error('Not driven over BiDi.');
  const { result } = await browser.connection.send('script.callFunction', {
    ...call,
    awaitPromise: false,
    target: { context: frame._id },
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result;
}

/** Opens one of the extension's own pages, of which Firefox never tells the driver that it has loaded. */
async function openOwn(page: Page, url: string): Promise<void> {
  const browser = page.browser();
  const frame = page.mainFrame();
  if (!(browser instanceof BidiBrowser && frame instanceof BidiFrame)) throw new Error('Not driven over BiDi.');
  await browser.connection.send('browsingContext.navigate', { context: frame._id, url });
}

/** The shared id of a serialized element's closed shadow root, if it has one. */
function closedRoot({ value }: Bidi.Script.NodeRemoteValue): string[] {
  const root = value?.shadowRoot;
  return root?.value?.mode === 'closed' && root.sharedId ? [root.sharedId] : [];
}

/** The shared ids of a frame's closed shadow roots; of the elements that may have one, not of all, which takes long. */
async function closedRoots(frame: Frame): Promise<string[]> {
  const hosts = await callFunction(frame, {
    functionDeclaration: `() => (${possibleHosts})(document).filter(({ ownerDocument }) => ownerDocument === document)`,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  return hosts.type === 'array'
    ? (hosts.value ?? []).flatMap((host) => (host.type === 'node' ? closedRoot(host) : []))
    : [];
}

async function pressTogether(page: Page, keys: readonly Key[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  for (const key of keys.slice(-1)) await page.keyboard.press(key);
  for (const key of held.reverse()) await page.keyboard.up(key);
}

function tabOf(page: Page): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return {
    errors,
    goto: async (url) => {
      if (url.startsWith(OWN_ORIGIN)) {
        await openOwn(page, url);
        return;
      }
      await page.goto(url, { timeout: PATIENCE });
    },
    evaluate: <A extends Plain, R>(run: (argument: A) => R, argument: A) =>
      page.evaluate<[], () => R>(callSource(run, argument)),
    inClosedRoots: async <A extends Plain, R>(run: (root: ShadowRoot, argument: A) => R, argument: A) => {
      // Values come back as JSON text: BiDi would wrap each of them in its own notation.
      const functionDeclaration = `(root) => JSON.stringify((${rootCallSource(run, argument)})(root))`;
      // BiDi hands a node to no other frame than its own.
      const inFrame = async (frame: Frame) => {
        const calls = (await closedRoots(frame)).map(async (sharedId) => {
          const value = await callFunction(frame, { functionDeclaration, arguments: [{ sharedId }] });
          return value.type === 'string' ? JSON.parse(value.value) : null;
        });
        return Promise.all(calls);
      };
      return (await Promise.all(page.frames().map(inFrame))).flat();
    },
    type: (text) => page.keyboard.type(text),
    press: (...keys) => pressTogether(page, keys),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    choose: async (selector, paths) => {
      const found = await page.$(selector);
      if (!found) throw new Error(`No ${selector}.`);
      await (await found.toElement('input')).uploadFile(...paths);
    },
    offline: (isOffline) => page.setOfflineMode(isOffline),
    atStart: async (run) => {
      await page.evaluateOnNewDocument(callSource(run, null));
    },
    frames: () => page.frames().map((frame) => frame.url()),
    front: () => page.bringToFront(),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** The origin of the extension's own pages, which Firefox otherwise draws by lot. */
export const OWN_ORIGIN = 'moz-extension://3d0f4b0e-7b5e-4c8e-9d57-5a1c0e1f2a3b';

/** A package that no store has signed is installed all the same. */
const MANAGED = { 'xpinstall.signatures.required': false } as const;

/** The browser's own questions count as answered with yes. */
const GRANTING = { 'extensions.webextOptionalPermissionPrompts': false } as const;

/** What keeps Firefox on the practice sites: no resolver rules here, but a proxy and no built-in HSTS list. */
const preferences = ({
  practice,
  profile,
  managed,
  granting,
  scheme = 'light',
  downloads,
}: LaunchOptions): Record<string, string | number | boolean> => ({
  // 2: into the folder given. The panel that opens for it would take the focus from the page.
  ...(downloads
    ? {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.alwaysOpenPanel': false,
      }
    : {}),
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: new URL(OWN_ORIGIN).host }),
  // An extension that no store has signed is gone with its session; what it has kept is left for whoever looks.
  'extensions.webextensions.keepStorageOnUninstall': profile !== undefined,
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': practice.proxyPort,
  'network.stricttransportsecurity.preloadlist': false,
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  ...(managed ? MANAGED : {}),
  ...(granting ? GRANTING : {}),
});

/** Starts the system's Firefox through WebDriver BiDi, every tunnel led to the practice server. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: !options.window,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: options.managed || options.ownPages ? ['--remote-allow-system-access'] : [],
    acceptInsecureCerts: true,
    defaultViewport: options.window ? null : (options.viewport ?? VIEWPORT),
    extraPrefsFirefox: preferences(options),
  });
  if (options.extension) {
    const blank = await browser.newPage();
    await browser.installExtension(options.extension);
    // Its welcome page opens in front, and would take the focus from whatever is played meanwhile.
    await until('the welcome page', () => blank.evaluate(() => document.hidden));
    await blank.close();
  }
  return {
    name: 'firefox',
    version: await browser.version(),
    origin: OWN_ORIGIN,
    open: async () => {
      const page = await browser.newPage();
      // The first tab of a fresh browser is at times in front without having the focus.
      await page.bringToFront();
      return tabOf(page);
    },
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}
