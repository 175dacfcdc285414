/** What must hold in any browser that an institution manages. */
import { expect } from 'vitest';
import { composerOf } from '../browser/composers/index.ts';
import type { Browser, Tab } from '../browser/drivers/browser.ts';
import { openOwnPage } from '../browser/own-page.ts';
import { NAMED } from '../browser/scenarios/drafts.ts';
import { HELD, POST_ANYWAY, WARNED } from '../browser/scenarios/labels.ts';
import { unguarded } from '../browser/server/server.ts';
import { openStage, type Stage } from '../browser/stage.ts';
import { until } from '../browser/until.ts';

/** A box to write in, on a site that is guarded everywhere. */
export async function openHome(browser: Browser): Promise<Stage> {
  return openStage(await browser.open(), composerOf('x', 'home'));
}

/** The same page on a host that the extension does not bring along. */
export async function openElsewhere(browser: Browser, site: string, name: string): Promise<Stage> {
  const composer = composerOf(site, name);
  return openStage(await browser.open(), composer, unguarded(composer.url));
}

/** The draft goes out as if nobody read along. */
export async function expectSilence(stage: Stage): Promise<void> {
  await stage.retype(NAMED);
  await stage.post();
  await stage.delivered(NAMED);
  expect(await stage.card()).toBeNull();
  expect(await stage.marks()).toEqual([]);
}

/** The draft is held, and there is no way past. */
export async function expectBlocked(stage: Stage, wording: string): Promise<void> {
  await stage.retype(NAMED);
  await stage.cardSaying(WARNED);
  await stage.post();
  await stage.cardSaying(HELD);
  // Right after the installation the browser may hand the policy over only now; the card follows.
  const { text, controls } = await stage.cardSaying(/Larkspur General asks you not to post this\./);
  expect(text).toContain(wording);
  const ways = controls.map(({ name }) => name).filter((name) => POST_ANYWAY.test(name) || /not right/i.test(name));
  expect(ways).toEqual([]);
  expect(await stage.sent()).toEqual([]);
}

const textOf = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate((each) => document.querySelector(each)?.textContent ?? '', selector);

/** The settings page shows what was received, what was refused and why, and what is locked. */
export async function expectPolicyShown(browser: Browser, origin: string): Promise<void> {
  const tab = await openOwnPage(browser, `${origin}/options.html`);
  const section = () => textOf(tab, '#policy');
  await until('the policy to be shown', async () => (await section()).includes('Larkspur General'));
  expect(await section()).toMatch(/Read on .* from the browser’s managed storage/);
  expect(await textOf(tab, '#policy .refused')).toMatch(/onWarn.*forbid.*It is none of: off, note, ask, block\./);
  expect(await textOf(tab, '[data-setting="onStop"]')).toMatch(/locked by your institution.*Block/);
  const isLocked = (selector: string) =>
    tab.evaluate((each) => document.querySelector(each)?.matches(':disabled'), selector);
  expect(await isLocked('#sites input')).toBe(true);
  expect(await isLocked('#facility')).toBe(true);
  expect(await isLocked('#city')).toBe(false);
  await tab.close();
}

/** Nobody can pause it, from the toolbar or by hand. */
export async function expectNoPause(browser: Browser, origin: string): Promise<void> {
  const tab = await openOwnPage(browser, `${origin}/popup.html`);
  expect(await textOf(tab, 'main')).not.toMatch(/Pause/);
  await tab.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome');
    await storage.local.set({ pausedUntil: Date.now() + 3_600_000, sitesOff: ['x'], alwaysFine: ['John Whitfield'] });
  }, null);
  await tab.close();
}

/** Waits, on a page that stays open, until the browser has handed over a changed policy. */
export async function untilFollowed(browser: Browser, origin: string, words: string): Promise<void> {
  const tab = await openOwnPage(browser, `${origin}/options.html`);
  await until('the changed policy to be shown', async () => (await textOf(tab, '#policy')).includes(words));
  await tab.close();
}

/** How long the worker takes for a draft of 5,000 characters, asked as a page asks it, in milliseconds. */
export async function timeOfVerdict(browser: Browser, origin: string): Promise<number> {
  const tab = await openOwnPage(browser, `${origin}/options.html`);
  const text = 'My patient said that ward 17 and aaaaaaaaaaaa were busy tonight. '.repeat(80).slice(0, 5000);
  const times = await tab.evaluate(async (text) => {
    const { runtime } = Reflect.get(globalThis, 'chrome');
    const taken: number[] = [];
    // The first has the worker read the policy.
    for (const number of [1, 2, 3]) {
      const start = performance.now();
      const draft = { kind: 'post', text: `${text} ${number}` };
      await runtime.sendMessage({ name: 'assess', ask: { draft, spared: [] } });
      taken.push(performance.now() - start);
    }
    return taken;
  }, text);
  await tab.close();
  console.log(`A draft of 5,000 characters under a hostile policy: ${times.map(Math.round).join(', ')} ms`);
  return Math.min(...times);
}

/** What was refused of a policy is named, setting by setting. */
export async function expectRefused(browser: Browser, origin: string, settings: readonly string[]): Promise<void> {
  const tab = await openOwnPage(browser, `${origin}/options.html`);
  const refused = await until('the refused values', () => textOf(tab, '#policy .refused'));
  for (const setting of settings) expect(refused).toContain(setting);
  await tab.close();
}

/** Card and settings speak Spanish in a browser that does not. */
export async function expectSpanish(browser: Browser, origin: string): Promise<void> {
  const stage = await openHome(browser);
  await stage.retype(NAMED);
  await stage.post();
  await stage.cardSaying(/Larkspur General te pide que no publiques esto\./);
  const tab = await openOwnPage(browser, `${origin}/options.html`);
  expect(await textOf(tab, '#policy h2')).toBe('Tu institución');
  await tab.close();
}

/** Drafts of a kind are counted, and nothing of what was written. */
export async function expectCounted(
  browser: Browser,
  origin: string,
  outcome: Readonly<Record<string, string>>,
): Promise<void> {
  const tab = await openOwnPage(browser, `${origin}/options.html`);
  const lines = () =>
    tab.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      const { ledger = [] } = await storage.local.get('ledger');
      return JSON.stringify(ledger);
    }, null);
  const isIt = (line: Readonly<Record<string, unknown>>) =>
    Object.entries(outcome).every(([field, value]) => line[field] === value);
  await until('the count', async () => JSON.parse(await lines()).some(isIt));
  expect(await lines()).not.toContain('Whitfield');
  await tab.close();
}

/** The guard is registered beyond the sites of its manifest, but not on `channel`. */
export async function untilRegistered(browser: Browser, origin: string, channel: string): Promise<void> {
  const tab = await openOwnPage(browser, `${origin}/options.html`);
  const excluded = () =>
    tab.evaluate(async () => {
      const { scripting } = Reflect.get(globalThis, 'chrome');
      const registered: { excludeMatches?: string[] }[] = await scripting.getRegisteredContentScripts();
      return registered.flatMap(({ excludeMatches = [] }) => excludeMatches);
    }, null);
  await until(`${channel} to be left out`, async () => (await excluded()).includes(`https://${channel}/*`));
  await tab.close();
}

/** The settings page names the sites that wait for the person's permission. */
export async function expectAsked(browser: Browser, origin: string, hosts: string): Promise<void> {
  const tab = await openOwnPage(browser, `${origin}/options.html`);
  expect(await textOf(tab, '#policy .notice .strong')).toBe(hosts);
  expect(await textOf(tab, '#policy .notice button')).toBe('Allow');
  await tab.close();
}
