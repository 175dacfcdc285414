import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const EVERY_PATTERN = fileURLToPath(new URL('every-pattern.ts', import.meta.url));
const VIRTUAL = 'virtual:pattern-facts';

/** What is known of the finders' patterns before they run, as a module that is made anew with every build. */
export function patternFacts(): Plugin {
  return {
    name: 'pattern-facts',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: async (id) => {
      if (id !== `\0${VIRTUAL}`) return;
      const { module } = await runnerImport<typeof import('./every-pattern')>(EVERY_PATTERN, {
        configFile: false,
        root: ROOT,
        logLevel: 'warn',
        resolve: { alias: { '@': ROOT } },
      });
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(module.factsOfEveryPattern()))});`;
    },
  };
}
