/** Everything that must hold, from lint to real browsers, against the extension as it is shipped. */
import { ensureBrowsers } from './setup/browsers';
import { run } from './setup/run';
import { type Count, takeCount } from './test/counts';

interface Step {
  readonly name: string;
  readonly play: () => Promise<Count>;
}

/** So many may need a second attempt, of some 600 in real browsers; more is no accident. */
const SECOND_ATTEMPTS = 2;

/** A step that passes or fails as a whole. */
const check = (name: string, program: string, ...parameters: readonly string[]): Step => ({
  name,
  play: async () => {
    const passed = (await run('npx', ['--no-install', program, ...parameters])) === 0;
    return { passed: Number(passed), failed: Number(!passed), failures: passed ? [] : [name], second: [] };
  },
});

/** A run of Vitest. One that ends badly without saying of what counts as one failure. */
const vitest = (name: string, ...parameters: readonly string[]): Step => ({
  name,
  play: async () => {
    takeCount();
    const reporters = ['--reporter=default', '--reporter=scripts/test/counts.ts'];
    const code = await run('npx', ['--no-install', 'vitest', 'run', ...reporters, ...parameters]);
    const count = takeCount() ?? { passed: 0, failed: 0, failures: [], second: [] };
    return code === 0 || count.failed > 0 ? count : { ...count, failed: 1, failures: [name] };
  },
});

const STEPS: readonly Step[] = [
  check('lint', 'biome', 'check', '.'),
  check('types', 'tsc', '--noEmit'),
  check('nothing unused', 'knip'),
  check('build for Chromium', 'wxt', 'build'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  check('store check for Firefox', 'addons-linter', '--warnings-as-errors', '.output/firefox-mv3'),
  vitest('unit tests'),
  vitest('browser tests', '--config', 'tests/browser/vitest.config.ts', '--reporter=tests/browser/matrix.ts'),
  vitest('managed browsers', '--config', 'tests/managed/vitest.config.ts'),
];

await ensureBrowsers(['chromium', 'firefox']);

const counts: Count[] = [];
for (const { name, play } of STEPS) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const count = await play();
  counts.push(count);
  console.log(
    `── ${name}: ${count.passed} passed, ${count.failed} failed, ${Math.round((Date.now() - start) / 1000)} s`,
  );
}

const list = (title: string, lines: readonly string[]): void => {
  if (lines.length > 0) console.log(`\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
};
const second = counts.flatMap((count) => count.second);
list('Passed at the second attempt', second);
if (second.length > SECOND_ATTEMPTS) {
  const failure = `more than ${SECOND_ATTEMPTS} passed at the second attempt only`;
  counts.push({ passed: 0, failed: 1, failures: [failure], second: [] });
}
list(
  'Failed',
  counts.flatMap((count) => count.failures),
);

const sum = (of: 'passed' | 'failed'): number => counts.reduce((total, count) => total + count[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
