import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { tables } from './lib/i18n/tables-plugin';
import { CHROME_KEY, GECKO_ID } from './lib/identity';
import { managedSchema } from './lib/policy/emit/managed-schema';
import { patternFacts } from './lib/signals/matching/facts-plugin';

/** The oldest versions with everything the guard uses (popovers, `light-dark()`, `Map.groupBy`, declared data collection). */
const MINIMUM = { chrome: '123', firefox: '140.0', firefoxAndroid: '142.0' } as const;

/** Where Chromium finds the types of the settings that institutions push. Firefox asks for none. */
const SCHEMA_FILE = 'managed_schema.json';

/**
 * Preact can write HTML into a page, which no view asks of it and stores ask about.
 * Without that way, HTML handed to a view would show as text.
 */
const withoutHtml: Plugin = {
  name: 'without-html',
  transform: (code, id) =>
    id.endsWith('/preact/dist/preact.mjs')
      ? { code: code.replaceAll('.innerHTML=', '.textContent='), map: null }
      : undefined,
};

/**
 * What the extension's pages and worker may load and connect to. While developing, Vite tells them of changed files
 * and puts their styles into the page.
 */
const contentSecurityPolicy = (developing: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${developing ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    `connect-src ${developing ? 'ws://localhost:* http://localhost:*' : "'none'"}`,
  ].join('; ');

/** What a reviewer needs to build the extension again, and nothing else. */
const SOURCES = [
  '{assets,components,entrypoints,lib}/**',
  '{package,package-lock,tsconfig}.json',
  'wxt.config.ts',
  'LICENSE',
  'docs/store/sources.md',
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  i18n: { localesDir: fileURLToPath(new URL('assets/locales', import.meta.url)) },
  vite: () => ({
    plugins: [preact(), tables(), patternFacts(), withoutHtml],
    // Without it `light-dark()` is compiled for older browsers, into something that ignores a scheme set by script.
    build: { cssTarget: [`chrome${MINIMUM.chrome}`, `firefox${MINIMUM.firefox}`] },
  }),
  // Chromium refuses content scripts it does not take for UTF-8.
  experimental: { escapeUnicode: true },
  zip: { includeSources: SOURCES },
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage', 'activeTab', 'scripting'],
    // Asked for one site at a time, when the person wants it guarded.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy(command === 'serve') },
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
      : {
          key: CHROME_KEY,
          minimum_chrome_version: MINIMUM.chrome,
          storage: { managed_schema: SCHEMA_FILE },
        }),
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      if (config.browser !== 'firefox') files.push({ relativeDest: SCHEMA_FILE, contents: managedSchema() });
    },
  },
});
