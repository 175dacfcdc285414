import { CHROME_ID, GECKO_ID } from '@/lib/identity';

/** Who the extension is to each browser, and where the browser gets it. */
export interface Identity {
  readonly chromeId: string;
  readonly edgeId: string;
  readonly geckoId: string;
  /** Where Chrome and Chromium ask for updates. */
  readonly chromeUpdates: string;
  readonly edgeUpdates: string;
  /** The signed package for Firefox. */
  readonly firefoxPackage: string;
}

/** The extension as the stores have it; a self-hosted build has its own addresses, and the same ids. */
export const STORES: Identity = {
  chromeId: CHROME_ID,
  edgeId: CHROME_ID,
  geckoId: GECKO_ID,
  chromeUpdates: 'https://clients2.google.com/service/update2/crx',
  edgeUpdates: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  firefoxPackage: 'https://addons.mozilla.org/firefox/downloads/latest/crowded-elevator/latest.xpi',
};
