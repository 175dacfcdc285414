import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**', 'tests/managed/**', 'node_modules/**'] },
});
