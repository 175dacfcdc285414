import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from '@/tests/browser/drivers/browser';
import { findBrowser } from '@/tests/browser/drivers/find';
import { run } from './run';

/** Debian's packages. */
const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Fonts that a screenshot needs, what the administrators' guide uses, and where they are once installed. */
const BESIDE: Readonly<Record<string, string>> = {
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  'fonts-liberation': '/usr/share/fonts/truetype/liberation',
  'fonts-noto-color-emoji': '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf',
  openssl: '/usr/bin/openssl',
};

const works = (program: string, ...parameters: readonly string[]): boolean =>
  spawnSync(program, parameters, { stdio: 'ignore' }).status === 0;

/** Which of the browsers are on this machine. */
export const foundBrowsers = (names: readonly BrowserName[]): BrowserName[] =>
  names.filter((name) => findBrowser(name) !== null);

/** How `apt-get` can be run here, or null where it can't. */
function aptGet(): readonly string[] | null {
  if (!works('apt-get', '--version')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return works('sudo', '-n', 'true') ? ['sudo', 'apt-get'] : null;
}

async function install(packages: readonly string[]): Promise<void> {
  const command = aptGet();
  if (!command) throw new Error(`Please install these first: ${packages.join(', ')}.`);
  console.log(`Installing ${packages.join(', ')}…`);
  const [program = 'apt-get', ...before] = command;
  await run(program, [...before, 'update', '-qq']);
  const options = ['-y', '-qq', '--no-install-recommends'];
  const code = await run(program, [...before, 'install', ...options, ...packages]);
  if (code !== 0) throw new Error(`Could not install ${packages.join(', ')}.`);
}

/** Makes sure that the browsers are there, from the system's packages if need be. */
export async function ensureBrowsers(names: readonly BrowserName[]): Promise<void> {
  const found = foundBrowsers(names);
  const missing = names.filter((name) => !found.includes(name)).map((name) => PACKAGES[name]);
  // Elsewhere than on Debian these are the system's own affair.
  const beside = aptGet() ? Object.keys(BESIDE).filter((name) => !existsSync(BESIDE[name] ?? '')) : [];
  if (missing.length + beside.length > 0) await install([...missing, ...beside]);
}
