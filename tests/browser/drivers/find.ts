import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { BrowserName } from './browser.ts';

/** Names of the programs in the system's packages, and where they are on macOS. */
const PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of an installed browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = PROGRAMS[name].flatMap((program) =>
    isAbsolute(program) ? [program] : folders.map((folder) => join(folder, program)),
  );
  return candidates.find(isExecutable) ?? null;
}

/** The path of a browser that must be there. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (!found) throw new Error(`No ${name} found; looked for ${PROGRAMS[name].join(', ')}.`);
  return found;
}
