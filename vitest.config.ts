import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { tables } from './lib/i18n/tables-plugin';

export default defineConfig({
  plugins: [tables()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // By default one core is left for what watches files; nothing does.
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    maxWorkers: '100%',
    exclude: ['tests/browser/**', 'tests/managed/**', 'node_modules/**'],
  },
});
