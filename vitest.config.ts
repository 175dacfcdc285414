import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { tables } from './lib/i18n/tables-plugin';

/** These look at how modules come up, and so need them unread. */
const FRESH = ['tests/i18n/**/*.test.ts', 'tests/fuzz/linear.test.ts'];

export default defineConfig({
  plugins: [tables()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // By default one core is left for what watches files; nothing does.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'fresh', include: FRESH } },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/managed/**', 'node_modules/**', ...FRESH],
          // The engine's word lists and weights take longer to read than most files take to run.
          isolate: false,
        },
      },
    ],
  },
});
