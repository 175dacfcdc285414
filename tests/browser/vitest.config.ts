import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from './until.ts';

/** The scenarios in real browsers; one process per browser. What is tried a second time, the run names (`scripts/test.ts`). */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/serve.ts',
    reporters: ['default', './tests/browser/matrix.ts'],
    pool: 'forks',
    maxWorkers: 2,
    retry: 1,
    // Longer than any one wait, so that the wait that was in vain says for what.
    testTimeout: 3 * PATIENCE,
    hookTimeout: 3 * PATIENCE,
  },
});
