import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { tables } from './lib/i18n/tables-plugin';

export default defineConfig({
  plugins: [tables()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**', 'tests/managed/**', 'node_modules/**'] },
});
