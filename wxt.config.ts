import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { CHROME_KEY, GECKO_ID } from './lib/identity';

/** The oldest versions with everything the guard uses (popovers, `Map.groupBy`, declared data collection). */
const MINIMUM = { chrome: '120', firefox: '140.0', firefoxAndroid: '142.0' } as const;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  // Chromium refuses content scripts it does not take for UTF-8.
  experimental: { escapeUnicode: true },
  manifest: ({ browser }) => ({
    name: 'Crowded Elevator',
    permissions: ['storage'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: MINIMUM.firefoxAndroid },
          },
        }
      : { key: CHROME_KEY, minimum_chrome_version: MINIMUM.chrome }),
  }),
});
