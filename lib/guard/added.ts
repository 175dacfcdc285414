import { browser } from 'wxt/browser';
import type { Policy } from '@/lib/policy/policy';
import { coversHost, siteOf } from '@/lib/sites';
import { isSecure } from '@/lib/sites/secure';
import { askStatus } from './status';

/** The name of the guard's registration on the sites that were added. */
const REGISTRATION = 'added-sites';

/** The content script as the build leaves it. */
const SCRIPT = '/content-scripts/guard.js';

/** A site that the person could have guarded, or has. */
export interface AddableSite {
  readonly host: string;
  readonly added: boolean;
  /** An institution wants it guarded, and the person cannot end that. */
  readonly locked: boolean;
}

/** What an institution has decided about sites beyond those that are guarded everywhere. */
export type SitePolicy = Pick<Policy, 'sitesAdded' | 'secureHosts'>;

function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** The patterns the manifest brings along: of the sites that are guarded everywhere, and in a package of an institution's own. */
function manifestPatterns(): Set<string> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return new Set(scripts.flatMap(({ matches = [] }) => matches));
}

/** The patterns that the browser has granted beyond the manifest's own: what was added. Kept by the browser. */
async function addedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = manifestPatterns();
  return origins.filter((pattern) => !own.has(pattern));
}

/** Makes the guard run where it was added, from the page's first script on; never in an institution's secure channels. */
async function register({ secureHosts }: SitePolicy): Promise<void> {
  const [matches, [old]] = await Promise.all([
    addedPatterns(),
    browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] }),
  ]);
  const excludeMatches = secureHosts.flatMap((host) => [patternOf(host), patternOf(`*.${host}`)]);
  if (old) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      matches,
      excludeMatches,
      js: [SCRIPT],
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** Pages that are open already are guarded too; there, scripts of the page may hear of a press earlier than the guard. */
async function enterOpenPages(patterns: readonly string[]): Promise<void> {
  const enter = async (tabId: number) => {
    if (await askStatus(tabId)) return;
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] });
  };
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [enter(id)])));
}

/**
 * Follows what the person adds and takes back, here or in the browser's own settings. To be called in the worker's
 * first turn. Returns what to call when the policy has changed.
 */
export function followAddedSites(sitePolicy: () => Promise<SitePolicy>): () => Promise<void> {
  const update = async () => register(await sitePolicy());
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await update();
    await enterOpenPages(origins);
  });
  browser.permissions.onRemoved.addListener(() => void update());
  return update;
}

/** What the popup may offer for the page in front; null where nothing can be added. */
export async function addableSite(address: string | undefined, policy: SitePolicy): Promise<AddableSite | null> {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || isSecure(url.hostname, policy.secureHosts)) return null;
  const { hostname: host } = url;
  const added = (await addedPatterns()).includes(patternOf(host));
  return { host, added, locked: policy.sitesAdded.some((wanted) => coversHost(wanted, host)) };
}

/** Which of an institution's sites the browser lets nobody into until the person says so; no policy grants a host. */
export async function ungranted({ sitesAdded, secureHosts }: SitePolicy): Promise<string[]> {
  const own = manifestPatterns();
  const wanted = sitesAdded.filter(
    (host) => !siteOf(host) && !own.has(patternOf(host)) && !isSecure(host, secureHosts),
  );
  const granted = await Promise.all(wanted.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })));
  return wanted.filter((_, index) => !granted[index]);
}

/** Asks the person, through the browser, once for all of them. To be called in the very press that wants it. */
export function addSites(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(patternOf) });
}

export function removeSite(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(host)] });
}
