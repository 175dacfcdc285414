/** Everything that must hold, from lint to real browsers, against the extension as it is shipped. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './setup/browsers';
import { run } from './setup/run';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, a line each, for whoever sees only the end of the output. */
  readonly failures: readonly string[];
  /** What passed at the second attempt only. */
  readonly second: readonly string[];
}

interface Step {
  readonly name: string;
  readonly play: () => Promise<Count>;
}

/** So many may need a second attempt, of some 600 in real browsers; more is no accident. */
const SECOND_ATTEMPTS = 2;

/** Where the test runner leaves its counts. */
const REPORTS = '.cache/reports';

/** A step that passes or fails as a whole. */
const check = (name: string, program: string, ...parameters: readonly string[]): Step => ({
  name,
  play: async () => {
    const passed = (await run('npx', ['--no-install', program, ...parameters])) === 0;
    return { passed: Number(passed), failed: Number(!passed), failures: passed ? [] : [name], second: [] };
  },
});

/** A test, as far as it is read here: https://vitest.dev/guide/reporters#json-reporter */
interface Test {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages: readonly string[];
  readonly meta: { readonly again?: true };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly Test[] }[];
}

/** Those that `are`, each with what went wrong first. */
function named(report: Report, are: (test: Test) => boolean): string[] {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(are)
    .map(({ fullName, failureMessages: [first = ''] }) => `${fullName}: ${first.split('\n')[0]}`);
}

/** What a run of Vitest reports. A run that ends badly without a failed test, at start-up say, counts as one. */
function countIn(name: string, report: string, code: number): Count {
  try {
    const read: Report = JSON.parse(readFileSync(report, 'utf8'));
    const failures = named(read, ({ status }) => status === 'failed');
    const failed = Math.max(read.numFailedTests, Number(code !== 0));
    return {
      passed: read.numPassedTests,
      failed,
      failures: failures.length > 0 || failed === 0 ? failures : [name],
      second: named(read, ({ status, meta }) => status === 'passed' && meta.again === true),
    };
  } catch {
    return { passed: 0, failed: 1, failures: [name], second: [] };
  }
}

const vitest = (name: string, ...parameters: readonly string[]): Step => ({
  name,
  play: async () => {
    const report = `${REPORTS}/${name.replaceAll(' ', '-')}.json`;
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await run('npx', ['--no-install', 'vitest', 'run', ...reporters, ...parameters]);
    return countIn(name, report, code);
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
