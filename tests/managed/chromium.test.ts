import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { STORES } from '@/lib/policy/emit/identity';
import { linuxPolicies } from '@/lib/policy/emit/json';
import type { Browser } from '../browser/drivers/browser.ts';
import { launchChromium } from '../browser/drivers/chromium.ts';
import type { Stage } from '../browser/stage.ts';
import {
  expectBlocked,
  expectCounted,
  expectNoPause,
  expectPolicyShown,
  expectRefused,
  expectSilence,
  expectSpanish,
  openHome,
  timeOfVerdict,
  untilFollowed,
} from './checks.ts';
import { type Package, pack, serveUpdates, type UpdateServer } from './crx.ts';
import { clearPolicies, setPolicies, whyNot } from './machine.ts';
import { ANOTHER_DAY, HOSTILE, SPANISH, STRICT, WATCHING } from './policies.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const reason = whyNot('chromium');
if (reason) console.warn(`Skipped, the managed Chromium: ${reason}.`);

/** Packed, force-installed from an update server and configured through the system's policy folder. */
describe.skipIf(reason)('a managed Chromium', () => {
  let extension: Package;
  let updates: UpdateServer;
  let browser: Browser;
  let stage: Stage;
  const origin = () => `chrome-extension://${extension.id}`;

  const manage = (policy: Readonly<Record<string, unknown>>) => {
    const identity = { ...STORES, chromeId: extension.id, chromeUpdates: updates.url };
    // Without this Chromium lets nobody look into what a policy installed, these tests included.
    setPolicies('chromium', { DeveloperToolsAvailability: 1, ...linuxPolicies(policy, identity) });
  };

  beforeAll(async () => {
    extension = pack(BUILD);
    updates = await serveUpdates(extension);
    manage(STRICT);
    browser = await launchChromium({ practice: inject('practice'), managed: true });
    stage = await openHome(browser);
  });

  afterAll(async () => {
    clearPolicies('chromium');
    await browser?.close();
    updates?.close();
  });

  test('blocks under block, in the institution’s words, with no way past', () =>
    expectBlocked(stage, STRICT.institutionWording));

  test('shows what was received, refused and locked', () => expectPolicyShown(browser, origin()));

  test('cannot be paused, nor talked out of it', async () => {
    await expectNoPause(browser, origin());
    await expectBlocked(await openHome(browser), STRICT.institutionWording);
  });

  test('follows a change of the policy while it runs', async () => {
    manage(ANOTHER_DAY);
    await untilFollowed(browser, origin(), ANOTHER_DAY.institutionWording);
    await expectBlocked(await openHome(browser), ANOTHER_DAY.institutionWording);
  });

  test('observes in silence: nothing is shown or held, and what happens is counted', async () => {
    manage(WATCHING);
    await untilFollowed(browser, origin(), WATCHING.institutionWording);
    await expectSilence(await openHome(browser));
    await expectCounted(browser, origin(), { level: 'stop', choice: 'sent', site: 'x' });
  });

  test('speaks the language that the policy names', async () => {
    manage(SPANISH);
    await untilFollowed(browser, origin(), SPANISH.institutionWording);
    await expectSpanish(browser, origin());
  });

  test('stays in charge and responsive under a hostile policy', async () => {
    manage(HOSTILE);
    await untilFollowed(browser, origin(), HOSTILE.institutionWording);
    await expectRefused(browser, origin(), ['onWarn', 'institutionContact', 'ownPlaces', 'ownPatterns']);
    expect(await timeOfVerdict(browser, origin())).toBeLessThan(5000);
    await expectBlocked(await openHome(browser), HOSTILE.institutionWording);
  });
});
