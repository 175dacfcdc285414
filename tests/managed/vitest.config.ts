import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real browsers under a policy of this machine's; one after the other. What is tried a second time, the run names. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  test: {
    include: ['tests/managed/*.test.ts'],
    globalSetup: 'tests/browser/serve.ts',
    fileParallelism: false,
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
