import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { SITES, type Site } from '../sites.ts';

/** What the server answers: a body and its media type. */
export interface Asset {
  readonly body: string | Uint8Array;
  readonly type: string;
}

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

const typeOf = (file: string): string => TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

/** Bundles every practice page in memory; the keys are paths below `/`. */
export async function bundlePages(sites: readonly Site[] = SITES): Promise<ReadonlyMap<string, Asset>> {
  const made = await build({
    configFile: false,
    root: PAGES,
    logLevel: 'error',
    // Whatever NODE_ENV a test runner has set, the pages are built as the sites ship theirs.
    oxc: { jsx: { development: false } },
    // draft-js expects Node's `global`.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: Object.fromEntries(sites.map(({ id }) => [id, `${PAGES}${id}/page.tsx`])),
        output: { entryFileNames: 'assets/[name].js', assetFileNames: 'assets/[name][extname]' },
      },
    },
  });
  const assets = new Map<string, Asset>();
  for (const { output } of [made].flat().filter((part) => 'output' in part)) {
    for (const file of output) {
      const body = file.type === 'chunk' ? file.code : file.source;
      assets.set(`/${file.fileName}`, { body, type: typeOf(file.fileName) });
    }
  }
  return assets;
}
