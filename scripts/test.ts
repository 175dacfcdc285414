/** Everything that must hold, from lint to real browsers, against the extension as it is shipped. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './setup/browsers';
import { run } from './setup/run';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly play: () => Promise<Count>;
}

/** Where the test runner leaves its counts. */
const REPORTS = '.cache/reports';

/** A step that passes or fails as a whole. */
const check = (name: string, program: string, ...parameters: readonly string[]): Step => ({
  name,
  play: async () => {
    const passed = (await run('npx', ['--no-install', program, ...parameters])) === 0;
    return { passed: Number(passed), failed: Number(!passed) };
  },
});

/** What a run of Vitest reports. A run that ends badly without a failed test, at start-up say, counts as one. */
function countIn(report: string, code: number): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: Number(numPassedTests), failed: Math.max(Number(numFailedTests), Number(code !== 0)) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const vitest = (name: string, ...parameters: readonly string[]): Step => ({
  name,
  play: async () => {
    const report = `${REPORTS}/${name.replaceAll(' ', '-')}.json`;
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await run('npx', ['--no-install', 'vitest', 'run', ...reporters, ...parameters]);
    return countIn(report, code);
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
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

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

const sum = (of: keyof Count): number => counts.reduce((total, count) => total + count[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
