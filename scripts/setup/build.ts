import type { BrowserName } from '@/tests/browser/drivers/browser';
import { run } from './run';

/** Builds the extension where `launchGuarded` finds it; ends the script where it can't be built. */
export async function buildFor(browser: BrowserName): Promise<void> {
  const code = await run('npx', ['--no-install', 'wxt', 'build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])]);
  if (code !== 0) process.exit(code);
}
