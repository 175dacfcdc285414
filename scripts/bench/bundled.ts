import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { patternFacts } from '@/lib/signals/matching/facts-plugin';
import type { EngineFigures } from './engine-figures';
import { median } from './statistics';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = '.cache/bench';
/** For each step, milliseconds that it takes of the first draft of a process. */
export type FirstSteps = Readonly<Record<string, number>>;

/** How many processes read their first draft. */
const FIRSTS = 15;

/** Measures the engine as it ships, bundled and minified: run from its sources it is slower. */
export async function engineFigures(): Promise<EngineFigures & { readonly first: FirstSteps }> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [patternFacts()],
    resolve: { alias: { '@': ROOT } },
    build: {
      ssr: true,
      rolldownOptions: { input: ['scripts/bench/engine.ts', 'scripts/bench/first.ts'] },
      outDir: FOLDER,
      minify: true,
      emptyOutDir: true,
    },
  });
  const firsts = Array.from({ length: FIRSTS }, (): FirstSteps => told('first.js'));
  const figures: EngineFigures = told('engine.js');
  const first = figures.steps.map(({ name }) => [name, median(firsts.map((steps) => steps[name] ?? Number.NaN))]);
  return { ...figures, first: Object.fromEntries(first) };
}

/** What a script of the bundle tells in its last line. */
function told<T>(script: string): T {
  const answer = execFileSync('node', ['--expose-gc', `${FOLDER}/${script}`], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(answer.trim().split('\n').at(-1) ?? '');
}
