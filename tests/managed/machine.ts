/** The policies of this machine, for as long as a test needs them. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserName } from '../browser/drivers/browser.ts';

/** Where Debian's browsers look for policies. Firefox knows one file only, so one that is somebody else's is left alone. */
const FILES: Readonly<Record<BrowserName, string>> = {
  chromium: '/etc/chromium/policies/managed/crowded-elevator-test.json',
  firefox: '/usr/lib/firefox-esr/distribution/policies.json',
};

/** Stands in every file of these tests, so that one left behind by a run that was killed is known. */
const MARK = 'Written by the tests of Crowded Elevator';

function isSomebodysOwn(file: string): boolean {
  return existsSync(file) && !readFileSync(file, 'utf8').includes(MARK);
}

/** Why the machine's policies cannot be changed here; null when they can. */
export function whyNot(name: BrowserName): string | null {
  if (process.platform !== 'linux') return 'the policy folders of Debian are used';
  if (process.getuid?.() !== 0) return 'only root may set policies for the machine';
  if (isSomebodysOwn(FILES[name])) return `${FILES[name]} is there already`;
  return null;
}

/** Sets or replaces the policies of a browser, for everybody on this machine. */
export function setPolicies(name: BrowserName, policies: Readonly<Record<string, unknown>>): void {
  mkdirSync(dirname(FILES[name]), { recursive: true });
  writeFileSync(FILES[name], JSON.stringify({ comment: MARK, ...policies }));
  process.once('exit', () => clearPolicies(name));
}

export function clearPolicies(name: BrowserName): void {
  rmSync(FILES[name], { force: true });
}
