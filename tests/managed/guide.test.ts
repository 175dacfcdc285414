/** The administrators' guide, followed word by word, leads to a managed Chromium. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from '../browser/drivers/browser.ts';
import { launchChromium } from '../browser/drivers/chromium.ts';
import { until } from '../browser/until.ts';
import { expectBlocked, openHome } from './checks.ts';
import { clearPolicies, setPolicies, whyNot } from './machine.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const POLICY = '/etc/chromium/policies/managed/crowded-elevator.json';

/** The commands of the guide in one kind of block, in order. */
function commands(kind: string): string {
  const guide = readFileSync(`${ROOT}docs/admin/README.md`, 'utf8');
  const trial = guide.slice(guide.indexOf('## Try it on one machine'), guide.indexOf('## Decide'));
  return [...trial.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code).join('');
}

const shell = (script: string) =>
  execFileSync('bash', ['-euo', 'pipefail', '-c', script], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });

const reason = whyNot('chromium') ?? (existsSync(POLICY) ? `${POLICY} is there already` : null);
if (reason) console.warn(`Skipped, the administrators' guide: ${reason}.`);

describe.skipIf(reason)('the administrators’ guide', () => {
  let browser: Browser | undefined;
  /** With all that it starts. */
  let server: number | undefined;

  beforeAll(() => {
    process.once('exit', () => shell(commands('end')));
    // Of these tests, not of the guide: without it Chromium lets nobody look into what a policy installed.
    setPolicies('chromium', { DeveloperToolsAvailability: 1 });
  });

  afterAll(async () => {
    await browser?.close();
    if (server !== undefined) process.kill(-server);
    clearPolicies('chromium');
    shell(commands('end'));
  });

  test('leads to a Chromium that blocks in the institution’s words', async () => {
    shell(commands('sh'));
    server = spawn('bash', ['-c', commands('serve')], { cwd: ROOT, stdio: 'ignore', detached: true }).pid;
    const updates = async () => (await fetch('http://127.0.0.1:8642/updates.xml').catch(() => null))?.ok;
    await until('the package to be served', updates);
    browser = await launchChromium({ practice: inject('practice'), managed: true });
    await expectBlocked(await openHome(browser), 'Our press office helps you ask them.');
  });

  test('and what ends the trial leaves nothing behind', () => {
    shell(commands('end'));
    expect(existsSync(POLICY)).toBe(false);
  });
});
