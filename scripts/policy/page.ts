import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { tables } from '@/lib/i18n/tables-plugin';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = `${ROOT}scripts/policy/page/`;

/** The policy builder in one HTML file, with the engine and all its words inside. */
export async function builderPage(): Promise<string> {
  const made = await build({
    configFile: false,
    root: PAGE,
    logLevel: 'error',
    plugins: [preact(), tables()],
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'chrome123',
      modulePreload: false,
      rolldownOptions: { input: `${PAGE}main.tsx`, output: { codeSplitting: false } },
    },
  });
  const files = [made].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const styles = files
    .flatMap((file) => (file.fileName.endsWith('.css') && 'source' in file ? [file.source] : []))
    .join('\n');
  // Functions, since what stands in for a `$&` in a replacement would be put in.
  return readFileSync(`${PAGE}index.html`, 'utf8')
    .replace(
      /<script.*<\/script>/s,
      () => `<script type="module">${script.replaceAll('</script', '<\\/script')}</script>`,
    )
    .replace('</head>', () => `<style>${styles}</style>\n  </head>`);
}
