import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { STORES } from '@/lib/policy/emit/identity';
import { linuxPolicies } from '@/lib/policy/emit/json';
import type { Browser } from '../browser/drivers/browser.ts';
import { launchChromium } from '../browser/drivers/chromium.ts';
import { UNGUARDED } from '../browser/server/server.ts';
import { expectAsked, expectBlocked, expectSilence, openElsewhere, untilRegistered } from './checks.ts';
import { type Package, pack, serveUpdates, type UpdateServer } from './crx.ts';
import { clearPolicies, setPolicies, whyNot } from './machine.ts';
import { FURTHER } from './policies.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const reason = whyNot('chromium');
if (reason) console.warn(`Skipped, further sites by policy: ${reason}.`);

/** Of a Chromium whose browser has let the extension into some hosts already, as it does when a person says yes. */
describe.skipIf(reason)('further sites by policy', () => {
  let extension: Package;
  let updates: UpdateServer;
  let browser: Browser;
  const origin = () => `chrome-extension://${extension.id}`;

  beforeAll(async () => {
    extension = pack(BUILD, { host_permissions: [`https://*${UNGUARDED}/*`] });
    updates = await serveUpdates(extension);
    const identity = { ...STORES, chromeId: extension.id, chromeUpdates: updates.url };
    setPolicies('chromium', { DeveloperToolsAvailability: 1, ...linuxPolicies(FURTHER, identity) });
    browser = await launchChromium({ practice: inject('practice'), managed: true });
    await untilRegistered(browser, origin(), `elk.zone${UNGUARDED}`);
  });

  afterAll(async () => {
    clearPolicies('chromium');
    await browser?.close();
    updates?.close();
  });

  test('are guarded where the browser lets the extension in', async () =>
    expectBlocked(await openElsewhere(browser, 'mastodon', 'post'), FURTHER.institutionWording));

  test('but for the institution’s own secure channel', async () =>
    expectSilence(await openElsewhere(browser, 'mastodon', 'elk')));

  test('and the others wait for the person, by name', () => expectAsked(browser, origin(), 'forum.larkspur.example'));
});
