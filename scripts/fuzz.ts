/**
 * Throws torn drafts at the engine and checks every answer.
 *
 *   npm run fuzz -- [--count 10000] [--seed N]
 *
 * Ends with how many were judged, how long the slowest took, and exit code 1 at the first one that is not judged as it
 * must be; fast-check then names the seed and the smallest draft that shows it.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { PARTS } from '@/lib/engine/assess';
import { createEngine } from '@/lib/engine/engine';
import type { Draft } from '@/lib/engine/types';
import { faultsIn, memoryFaults, rewriteFaults } from '@/tests/fuzz/faults';
import { anyWriting } from '@/tests/fuzz/mutations';
import { readCorpora } from './corpus';

/** One draft in so many is judged by a fresh engine too, and said safely. */
const THOROUGH = 50;
/** More than this, in milliseconds of the processor's time, no draft of a few hundred characters may take. */
const PATIENCE = 500;
const REPORT_EVERY = 10_000;

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } });
const count = Number(values.count ?? 10_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);

const { assess } = createEngine(PARTS);
// The first draft also pays for compiling the patterns.
assess({
  kind: 'post',
  text: readCorpora()
    .map(({ draft }) => draft.text)
    .slice(0, 200)
    .join('\n'),
});
let judged = 0;
let thorough = 0;
let characters = 0;
let slowest = 0;
const begun = performance.now();

/** What the work gives, and the milliseconds of the processor's time that it took. */
function timed<T>(work: () => T): { readonly result: T; readonly took: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, took: (user + system) / 1000 };
}

function judge(draft: Draft): void {
  const { result: assessment, took: first } = timed(() => assess(draft));
  // The first time may hold a collection of garbage that others left; what is slow by itself is slow again.
  const took = first > PATIENCE ? timed(() => createEngine(PARTS).assess(draft)).took : first;
  const faults = faultsIn(draft, assessment);
  if (took > PATIENCE) faults.push(`took ${Math.round(took)} ms`);
  if (judged % THOROUGH === 0) {
    thorough++;
    faults.push(...memoryFaults(draft, assessment), ...rewriteFaults(draft, assessment, assess));
  }
  judged++;
  characters += draft.text.length;
  slowest = Math.max(slowest, took);
  if (judged % REPORT_EVERY === 0) report();
  if (faults.length > 0) throw new Error(faults.join('; '));
}

function report(): void {
  const seconds = Math.round((performance.now() - begun) / 1000);
  const mean = Math.round(characters / judged);
  console.log(
    `${judged} drafts of ${mean} characters on average, ${thorough} of them thoroughly, in ${seconds} s; slowest ${Math.round(slowest)} ms`,
  );
}

/** Writings that are drawn from one seed. */
const BATCH = 1_000;

const anyJudged = fc.property(anyWriting, (drafts) => drafts.forEach(judge));
let result = fc.check(anyJudged, { numRuns: 1, seed });
for (let batch = 1; judged < count && !result.failed; batch++) {
  result = fc.check(anyJudged, { numRuns: BATCH, seed: seed + batch });
}
report();
if (result.failed) {
  console.error(fc.defaultReportMessage(result));
  process.exitCode = 1;
}
