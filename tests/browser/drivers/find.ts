import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser.ts';

/** Names of the programs, as the systems' packages call them. */
const PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of an installed browser. */
export function findBrowser(name: BrowserName): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = PROGRAMS[name].flatMap((program) => folders.map((folder) => join(folder, program))).find(isExecutable);
  if (!found) throw new Error(`No ${name} found. Install one of: ${PROGRAMS[name].join(', ')}.`);
  return found;
}
