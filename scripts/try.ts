/**
 * The extension as it is shipped, on the practice pages. With a display a browser opens to try it by hand;
 * without one, sample drafts are typed into it and a table says what became of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COMPOSERS } from '@/tests/browser/composers/index';
import { BROWSERS, type BrowserName } from '@/tests/browser/drivers/browser';
import { launchGuarded } from '@/tests/browser/drivers/launch';
import { type Practice, servePractice } from '@/tests/browser/server/server';
import { ensureBrowsers, foundBrowsers } from './setup/browsers';
import { buildFor } from './setup/build';
import { hasDisplay } from './setup/display';
import { SAMPLES } from './try/samples';
import { table } from './try/table';
import { type Seen, watch } from './try/watch';

const PICTURE = resolve('.cache/try.png');

/** Any browser that is there; a new one only where there is none. */
async function pickBrowser(): Promise<BrowserName> {
  const [found] = foundBrowsers(BROWSERS);
  await ensureBrowsers([found ?? 'chromium']);
  return found ?? 'chromium';
}

async function tryByHand(name: BrowserName, practice: Practice): Promise<void> {
  const browser = await launchGuarded(name, { practice, window: true });
  for (const url of ['https://www.facebook.com/', 'https://x.com/home']) await (await browser.open()).goto(url);
  console.log('Write about a patient in the box and press Post. Nothing leaves this machine.');
  console.log('Close the browser to end.');
  await browser.closed;
}

async function trySamples(name: BrowserName, practice: Practice): Promise<void> {
  const browser = await launchGuarded(name, { practice });
  const tab = await browser.open();
  const composers = COMPOSERS.filter((composer) => ['home', 'feed'].includes(composer.name));
  const seen: Seen[] = [];
  for (const composer of composers) for (const draft of SAMPLES) seen.push(await watch(tab, composer, draft));
  await browser.close();
  const held = seen.find(({ post }) => post === 'held') ?? seen[0];
  if (held) {
    mkdirSync('.cache', { recursive: true });
    writeFileSync(PICTURE, held.picture);
  }
  console.log(`\n${table(seen)}\n\n${PICTURE}`);
}

const name = await pickBrowser();
await buildFor(name);
const practice = await servePractice();
try {
  await (hasDisplay() ? tryByHand : trySamples)(name, practice);
} finally {
  await practice.close();
}
