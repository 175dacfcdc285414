import { fileURLToPath } from 'node:url';
import type { Browser, BrowserName, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

const LAUNCHERS: Readonly<Record<BrowserName, (options: LaunchOptions) => Promise<Browser>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Where `npm run build` leaves the extension for each browser. */
const BUILDS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

const buildFor = (name: BrowserName): string =>
  fileURLToPath(new URL(`../../../.output/${BUILDS[name]}`, import.meta.url));

/** Starts a browser by itself. */
export function launchPlain(name: BrowserName, options: Omit<LaunchOptions, 'extension'>): Promise<Browser> {
  return LAUNCHERS[name](options);
}

/** Starts a browser with the extension as it is shipped. */
export function launchGuarded(name: BrowserName, options: Omit<LaunchOptions, 'extension'>): Promise<Browser> {
  return LAUNCHERS[name]({ ...options, extension: buildFor(name) });
}
