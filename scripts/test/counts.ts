import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestModule, TestSuite } from 'vitest/node';

/** How one step of the run came out. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, a line each, for whoever sees only the end of the output. */
  readonly failures: readonly string[];
  /** What passed at the second attempt only, a line each. */
  readonly second: readonly string[];
}

/** Where a run of Vitest leaves its count for the process that started it. */
const FILE = '.cache/reports/count.json';

interface Told {
  readonly message?: string;
}

/** The first line of the first thing that went wrong. */
const first = ([error]: readonly Told[] = []): string => error?.message?.split('\n')[0] ?? '';

/** A file, or a group in it, that fails by itself: it can't be read, or what prepares its tests throws. */
const ownFailure = (suite: TestModule | TestSuite): string[] => {
  const errors = suite.errors();
  const name = 'fullName' in suite ? suite.fullName : suite.relativeModuleId;
  return errors.length > 0 ? [`${name}: ${first(errors)}`] : [];
};

/** Counts what a run of Vitest passed and failed, with the groups whose preparation failed and what nobody caught. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], uncaught: readonly Told[]): void {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed');
    const failed = tests.filter((test) => test.result().state === 'failed');
    const beside = [
      ...modules.flatMap((module) => [module, ...module.children.allSuites()]).flatMap(ownFailure),
      ...uncaught.map((error) => `uncaught: ${first([error])}`),
    ];
    const told = (some: typeof tests) => some.map((test) => `${test.fullName}: ${first(test.result().errors)}`);
    const count: Count = {
      passed: passed.length,
      failed: failed.length + beside.length,
      failures: [...told(failed), ...beside],
      second: told(passed.filter((test) => test.diagnostic()?.flaky)),
    };
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, JSON.stringify(count));
  }
}

/** Takes the count that the last run of Vitest left; null if it left none, having ended before. */
export function takeCount(): Count | null {
  try {
    const count: Count = JSON.parse(readFileSync(FILE, 'utf8'));
    rmSync(FILE);
    return count;
  } catch {
    return null;
  }
}
