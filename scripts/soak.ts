/**
 * Writes, edits and posts at random on the practice pages, as people do, and accounts for every post.
 *
 *   npm run soak -- [--minutes 10] [--seed N]
 *
 * Every draft must be sent exactly once, or held until it is decided about; neither page nor script may report an
 * error, and the worker's memory must stay flat.
 */
import { parseArgs } from 'node:util';
import { COMPOSERS } from '@/tests/browser/composers/index';
import { launchGuarded } from '@/tests/browser/drivers/launch';
import { servePractice } from '@/tests/browser/server/server';
import { ensureBrowsers } from './setup/browsers';
import { buildFor } from './setup/build';
import { growth, megabytes } from './soak/memory';
import { type Fate, visit } from './soak/visit';
import { seededRandom } from './train/random';

/** How much of the worker's memory after the first part of a run may have come by its end, in parts of one. */
const FLAT = 0.25;

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 2 ** 31);

await ensureBrowsers(['chromium']);
await buildFor('chromium');
const practice = await servePractice();
const browser = await launchGuarded('chromium', { practice });
const random = seededRandom(seed);
const end = Date.now() + Number(values.minutes ?? 10) * 60_000;
const fates = new Map<Fate, number>();
const problems: string[] = [];
/** Bytes that the worker keeps, after each visit. */
const heaps: number[] = [];

while (Date.now() < end) {
  const tab = await browser.open();
  try {
    const fate = await visit(tab, COMPOSERS, random);
    fates.set(fate, (fates.get(fate) ?? 0) + 1);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const where = await tab.evaluate(() => location.href, null).catch(() => 'a page that is gone');
    problems.push(`${where}: ${said}`);
  }
  problems.push(...tab.errors);
  // The tab's line keeps the worker awake.
  heaps.push((await browser.workerHeap?.()) ?? 0);
  await tab.close();
}
await browser.close();
await practice.close();

const grown = growth(heaps);
if (grown > FLAT) problems.push(`The worker’s memory grew by ${Math.round(grown * 100)} %.`);
for (const problem of problems) console.error(problem);
const counts = [...fates].map(([fate, count]) => `${count} ${fate}`).join(', ');
console.log(`Seed ${seed}: ${counts}; worker ${megabytes(heaps)}; ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
