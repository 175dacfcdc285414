import { browser } from 'wxt/browser';
import { matchPatterns } from '@/lib/sites';
import { isSecure } from '@/lib/sites/secure';
import { askStatus } from './status';

/** The name of the guard's registration on the sites that the person has added. */
const REGISTRATION = 'added-sites';

/** The content script as the build leaves it. */
const SCRIPT = '/content-scripts/guard.js';

/** A site that the person could have guarded, or has. */
export interface AddableSite {
  readonly host: string;
  readonly added: boolean;
}

function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** The patterns that the browser has granted beyond the manifest's own: what the person has added. Kept by the browser. */
async function addedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(matchPatterns());
  return origins.filter((pattern) => !own.has(pattern));
}

/** Makes the guard run where the person wants it, from the page's first script on. */
async function register(): Promise<void> {
  const [matches, [old]] = await Promise.all([
    addedPatterns(),
    browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] }),
  ]);
  if (old) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: REGISTRATION, matches, js: [SCRIPT], runAt: 'document_start', allFrames: true, persistAcrossSessions: true },
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
 * first turn.
 */
export function followAddedSites(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await register();
    await enterOpenPages(origins);
  });
  browser.permissions.onRemoved.addListener(() => void register());
}

/** What the popup may offer for the page in front; null where nothing can be added. */
export async function addableSite(address: string | undefined): Promise<AddableSite | null> {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || isSecure(url.hostname)) return null;
  const added = (await addedPatterns()).includes(patternOf(url.hostname));
  return { host: url.hostname, added };
}

/** Asks the person, through the browser. To be called in the very press that wants it. */
export function addSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

export function removeSite(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(host)] });
}
