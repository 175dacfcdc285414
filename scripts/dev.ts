/**
 * The extension on a practice page, built anew and reloaded whenever a file of it changes. Opens a window of Chromium.
 *
 *   npm run dev
 */
import { createServer } from 'wxt';
import { launchChromium } from '@/tests/browser/drivers/chromium';
import { servePractice } from '@/tests/browser/server/server';
import { ensureBrowsers } from './setup/browsers';
import { hasDisplay } from './setup/display';

/** What chrome://extensions can do. */
declare const chrome: {
  readonly developerPrivate: { updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void> };
};

/** Chromium lets an unpacked extension reload itself in developer mode only. Runs in chrome://extensions. */
const enterDeveloperMode = (): Promise<void> =>
  chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });

/** Where the development build goes. */
const BUILD = '.output/chrome-mv3-dev';

if (!hasDisplay()) {
  console.error('npm run dev opens a window, and there is no display here. npm run try does without.');
  process.exit(2);
}
await ensureBrowsers(['chromium']);
const practice = await servePractice();
// The browser that WXT would open knows nothing of the practice pages.
const server = await createServer({ browser: 'chrome', webExt: { disabled: true } });
await server.start();
const browser = await launchChromium({ extension: BUILD, practice, window: true });
const tab = await browser.open();
await tab.goto('chrome://extensions');
await tab.evaluate(enterDeveloperMode, null);
await tab.goto('https://x.com/home');
console.log('Write about a patient in the box, change a file, and write again. Close the browser to end.');
await browser.closed;
await server.stop();
await practice.close();
// WXT's module for translations goes on watching them.
process.exit();
