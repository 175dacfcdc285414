import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Composer } from '../composers/composer.ts';
import { FACEBOOK } from '../composers/facebook.ts';
import { X } from '../composers/x.ts';
import { BROWSERS, type Browser, type BrowserName } from '../drivers/browser.ts';
import { launchGuarded, launchPlain } from '../drivers/launch.ts';
import { lazily } from '../lazily.ts';
import { postAnyway } from '../scenarios/decide.ts';
import { HELD, WARNED } from '../scenarios/labels.ts';
import { type Practice, servePractice } from '../server/server.ts';
import { SITES } from '../sites.ts';
import { openStage } from '../stage.ts';
import { requestsIn } from './net-log.ts';
import { filesWith } from './search.ts';

/**
 * A draft whose words stand in no other file of a browser. None repeats another's letters, so that each stands whole
 * in whatever compresses by repetition (LevelDB, session files).
 */
const DRAFT = 'My patient tonight, a 47-year-old zorilla keeper from Quillonbury, lost his leg to Abernethite.';
const TELLTALE = ['zorilla', 'Quillonbury', 'Abernethite'];

/** What the counts say of it: that some of it is found proves that the search finds what the extension keeps. */
const COUNTED = ['sum-of-details', 'overridden'];

const COMPOSERS = [...X, ...FACEBOOK].filter(({ name }) => name === 'home' || name === 'feed');
const USED = SITES.filter(({ id }) => COMPOSERS.some(({ site }) => site === id));

/** Where Firefox looks for its own settings and updates, at times of its own. */
const FIREFOX_OWN = /(^|\.)(mozilla\.(com|net|org)|firefox\.com):443$/;

interface Run {
  /** Folder with the browser's profile, as it was left. */
  readonly profile: string;
  /** What Chromium has written down of its network stack. */
  readonly netLog: string;
  /** What the practice server was asked for, as host and path, each once. */
  readonly requests: readonly string[];
  /** The hosts and ports that tunnels were asked for, each once. */
  readonly tunnels: readonly string[];
}

const once = (items: readonly string[]): string[] => [...new Set(items)].sort();

/** Writes the draft, is held where there is a guard, and posts it all the same. */
async function post(browser: Browser, composer: Composer, guarded: boolean): Promise<void> {
  const tab = await browser.open();
  const stage = await openStage(tab, composer);
  await stage.type(DRAFT);
  if (guarded) await stage.cardSaying(WARNED);
  await stage.post();
  if (guarded) {
    await stage.cardSaying(HELD);
    await postAnyway(stage);
  }
  await stage.delivered(DRAFT);
  if (guarded) await stage.noCard();
  await tab.close();
}

async function run(name: BrowserName, guarded: boolean, folder: string, practice: Practice): Promise<Run> {
  const profile = join(folder, guarded ? 'guarded' : 'plain');
  const netLog = `${profile}.json`;
  const [requests, tunnels] = [practice.requests.length, practice.tunnels.length];
  const launch = guarded ? launchGuarded : launchPlain;
  const browser = await launch(name, { practice, profile, netLog });
  try {
    for (const composer of COMPOSERS) await post(browser, composer, guarded);
  } finally {
    await browser.close();
  }
  return {
    profile,
    netLog,
    requests: once(practice.requests.slice(requests)),
    tunnels: once(practice.tunnels.slice(tunnels)),
  };
}

describe.each(BROWSERS)('%s: a draft about a patient, written, held and posted', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-'));
  const runs = lazily(async () => {
    const practice = await servePractice(USED);
    const attempt = mkdtempSync(join(folder, 'attempt-'));
    try {
      return { plain: await run(name, false, attempt, practice), guarded: await run(name, true, attempt, practice) };
    } finally {
      await practice.close();
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the sites are asked for nothing that they are not asked for without the extension', async () => {
    const { plain, guarded } = await runs();
    const ofSites = ({ requests }: Run) =>
      requests.filter((request) => USED.some(({ hosts }) => hosts.some((host) => request.startsWith(`${host}/`))));
    expect(ofSites(guarded)).toEqual(ofSites(plain));
    expect(ofSites(guarded).length).toBeGreaterThan(COMPOSERS.length);
  });

  test.runIf(name === 'firefox')('Firefox goes nowhere where it does not go without the extension', async () => {
    const { plain, guarded } = await runs();
    const further = guarded.tunnels.filter((host) => !plain.tunnels.includes(host) && !FIREFOX_OWN.test(host));
    expect(further).toEqual([]);
    expect(guarded.tunnels.length).toBeGreaterThanOrEqual(USED.length);
  });

  test.runIf(name === 'chromium')('Chromium’s network stack is asked for nothing by the extension', async () => {
    const { guarded } = await runs();
    const requests = requestsIn(guarded.netLog);
    expect(requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
    // What the browser asks for by itself has no site for its origin.
    const asked = requests.filter(({ initiator }) => initiator.startsWith('https:'));
    expect(asked.length).toBeGreaterThanOrEqual(USED.length);
    expect(asked.filter(({ url }) => !USED.some(({ hosts }) => hosts.includes(new URL(url).hostname)))).toEqual([]);
  });

  test('no word of the draft is in the profile that the browser leaves, only the counts are', async () => {
    const { guarded } = await runs();
    const found = TELLTALE.flatMap((words) => filesWith(guarded.profile, words).map((file) => `${words}: ${file}`));
    expect(found).toEqual([]);
    expect(COUNTED.flatMap((words) => filesWith(guarded.profile, words))).not.toEqual([]);
  });
});
