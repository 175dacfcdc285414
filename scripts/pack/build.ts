import { join } from 'node:path';
import { zip } from 'wxt';
import type { Browser } from 'wxt/browser';

/** Where packages are put; apart from the builds that are tried and tested. */
export const PACKAGES = '.output/store';

export type Store = 'chrome' | 'edge' | 'firefox';

/** Changes the manifest that a package gets, where it differs from that of an ordinary build. */
export type Amend = (manifest: Browser.runtime.Manifest) => void;

/** Stores sign with a key of their own, and refuse a package that brings one. */
export const withoutKey: Amend = (manifest) => {
  delete manifest.key;
};

/** An institution's own package may guard sites of its own; `*.example.org` takes in the subdomains. */
export const withSites =
  (hosts: readonly string[]): Amend =>
  ({ content_scripts: scripts = [] }) => {
    for (const { matches } of scripts) matches?.push(...hosts.map((host) => `https://${host}/*`));
  };

/** The folder that a package is made from. */
export const folderOf = (store: Store, packages = PACKAGES): string => join(packages, `${store}-mv3`);

/** Builds for one store and packs it; answers the package, and after it, for Firefox, its sources. */
export function pack(store: Store, amend: Amend, packages = PACKAGES): Promise<string[]> {
  return zip({
    browser: store,
    outDir: packages,
    hooks: { 'build:manifestGenerated': (_wxt, manifest) => amend(manifest) },
  });
}
