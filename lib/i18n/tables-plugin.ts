import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const LOCALES = fileURLToPath(new URL('../../assets/locales/', import.meta.url));
const VIRTUAL = 'virtual:words/';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * Whole translations as modules, `virtual:words/es`, for where a language other than the browser's is wanted: the
 * extension forbids itself to fetch anything, its own files included.
 */
export function tables(): Plugin {
  return {
    name: 'tables-of-words',
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : undefined),
    load: async (id) => {
      if (!id.startsWith(RESOLVED)) return;
      const messages = generateChromeMessages(await parseMessagesFile(`${LOCALES}${id.slice(RESOLVED.length)}.yml`));
      const plain = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
      return `export default ${JSON.stringify(plain)};`;
    },
  };
}
