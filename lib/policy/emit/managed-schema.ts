import type { Setting } from '../setting';
import { SETTING_KEYS, SETTINGS } from '../settings';

/**
 * The types of the settings, for Chromium and its kin (https://developer.chrome.com/docs/extensions/reference/manifest/storage).
 *
 * Types and nothing more: the browser drops what does not fit a schema without telling anybody, and with one bad item a
 * whole list. What is only typed arrives, is judged value by value in `validate.ts`, and what is wrong is shown.
 */
export function managedSchema(): string {
  const properties = Object.fromEntries(SETTING_KEYS.map((key) => [key, typeOf(SETTINGS[key])]));
  return `${JSON.stringify({ type: 'object', properties }, null, 2)}\n`;
}

function typeOf({ type }: Setting) {
  switch (type) {
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer' };
    case 'list':
      return { type: 'array', items: { type: 'string' } };
    default:
      return { type: 'string' };
  }
}
