import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { STORES } from '@/lib/policy/emit/identity';
import { firefoxPolicies } from '@/lib/policy/emit/json';
import type { Browser } from '../browser/drivers/browser.ts';
import { launchFirefox, OWN_ORIGIN } from '../browser/drivers/firefox.ts';
import { expectBlocked, expectNoPause, expectPolicyShown, openHome } from './checks.ts';
import { clearPolicies, setPolicies, whyNot } from './machine.ts';
import { ANOTHER_DAY, STRICT } from './policies.ts';
import { packAddOn } from './xpi.ts';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const reason = whyNot('firefox');
if (reason) console.warn(`Skipped, the managed Firefox: ${reason}.`);

/** Force-installed and configured through its policies file, which Firefox reads when it starts. */
describe.skipIf(reason)('a managed Firefox', () => {
  let firefoxPackage: string;
  let browser: Browser;

  const start = async (policy: Readonly<Record<string, unknown>>) => {
    setPolicies('firefox', firefoxPolicies(policy, { ...STORES, firefoxPackage }));
    browser = await launchFirefox({ practice: inject('practice'), managed: true });
  };

  beforeAll(async () => {
    firefoxPackage = packAddOn(BUILD);
    await start(STRICT);
  });

  afterAll(async () => {
    clearPolicies('firefox');
    await browser?.close();
  });

  test('blocks under block, in the institution’s words, with no way past', async () =>
    expectBlocked(await openHome(browser), STRICT.institutionWording));

  test('shows what was received, refused and locked', () => expectPolicyShown(browser, OWN_ORIGIN));

  test('cannot be paused, nor talked out of it', async () => {
    await expectNoPause(browser, OWN_ORIGIN);
    await expectBlocked(await openHome(browser), STRICT.institutionWording);
  });

  test('follows a change of the policy from the next start on', async () => {
    await browser.close();
    await start(ANOTHER_DAY);
    await expectBlocked(await openHome(browser), ANOTHER_DAY.institutionWording);
  });
});
