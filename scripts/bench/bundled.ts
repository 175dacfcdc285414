import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { EngineFigures } from './engine-figures';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = '.cache/bench';

/** Measures the engine as it ships, bundled and minified: run from its sources it is slower. */
export async function engineFigures(): Promise<EngineFigures> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT } },
    build: { ssr: 'scripts/bench/engine.ts', outDir: FOLDER, minify: true, emptyOutDir: true },
  });
  const answer = execFileSync('node', ['--expose-gc', `${FOLDER}/engine.js`], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(answer.trim().split('\n').at(-1) ?? '');
}
