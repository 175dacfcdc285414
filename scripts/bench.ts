/**
 * Measures how fast the extension is, and writes docs/performance.md.
 *
 *   npm run bench [-- --engine]
 *
 * `--engine` leaves out what needs a browser.
 *
 * Wants a machine that does nothing else: figures of a busy one are too high, ratios and pairs less so.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { COMPOSERS } from '@/tests/browser/composers';
import type { Composer } from '@/tests/browser/composers/composer';
import { launchGuarded } from '@/tests/browser/drivers/launch';
import { servePractice } from '@/tests/browser/server/server';
import { startUp, type Typing, typing, verdicts } from './bench/browser';
import { engineFigures } from './bench/bundled';
import { type Figures, report } from './bench/report';
import { heaviest, sizeOf } from './bench/sizes';
import { ensureBrowsers } from './setup/browsers';
import { buildFor } from './setup/build';

const { values: options } = parseArgs({ options: { engine: { type: 'boolean' } } });

const DRAFTS = [280, 5_000];

/** The first composer of each editor technology. */
const MEASURED = COMPOSERS.filter(({ editor }, at) => COMPOSERS.findIndex((other) => other.editor === editor) === at);

async function inBrowser(): Promise<Figures['browser']> {
  const practice = await servePractice();
  const browser = await launchGuarded('chromium', { practice });
  const measured: { composer: Composer; length: number; typing: Typing }[] = [];
  for (const composer of MEASURED) {
    for (const length of DRAFTS) measured.push({ composer, length, typing: await typing(browser, composer, length) });
  }
  const answers = await verdicts(browser, 200, 20);
  const [first] = MEASURED;
  if (first === undefined) throw new Error('No composer to measure.');
  const started = await startUp(browser, first, 15);
  await browser.close();
  await practice.close();
  return { typing: measured, verdicts: answers, startUp: started };
}

if (!options.engine) await ensureBrowsers(['chromium']);
await buildFor('chromium');
const figures: Figures = {
  machine: `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`,
  sizes: { worker: sizeOf('background.js'), guard: sizeOf('content-scripts/guard.js') },
  heaviest: heaviest(),
  browser: options.engine ? null : await inBrowser(),
  engine: await engineFigures(),
};
const text = report(figures);
writeFileSync('docs/performance.md', text);
process.stdout.write(text);
process.exit(0);
