import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import { requireBrowser } from '../browser/drivers/find.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GALLERY = join(ROOT, 'tests/components/gallery');

/** The build makes the toolbar's pictures of it. */
const ICON = join(ROOT, 'assets/icon.svg');

/** How a page is looked at. */
export interface Look extends BrowserContextOptions {
  readonly locale?: 'en' | 'es';
  /** Turns the interface around, as a language written from right to left would. */
  readonly rtl?: boolean;
  /** Of the gallery's address. */
  readonly query?: string;
}

/** The gallery of views in a real browser, outside any extension: only the translations are handed in. */
export interface Stage {
  open(page: string, look: Look): Promise<Page>;
  /** An empty page. */
  blank(options: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function messages(locale: string): Promise<Record<string, string>> {
  const chrome = generateChromeMessages(await parseMessagesFile(join(ROOT, `assets/locales/${locale}.yml`)));
  return Object.fromEntries(Object.entries(chrome).map(([key, { message }]) => [key, message]));
}

/** Stands in for the browser's own translations; runs in the page. */
export function speak(texts: Record<string, string>): void {
  const i18n = {
    getMessage(key: string, substitutions: readonly string[] = []) {
      return substitutions.reduce(
        (text, value, index) => text.replaceAll(`$${index + 1}`, () => value),
        texts[key] ?? '',
      );
    },
  };
  Object.assign(globalThis, { chrome: { i18n } });
}

/** Whether everything that was asked for is shown; runs in the page. */
export function isReady(): boolean {
  return (
    document.querySelector('[data-ready]') !== null &&
    document.querySelector('figure[data-state]:not([data-ready])') === null
  );
}

/** Builds the pages of the gallery into a folder and serves them. */
export async function serveGallery(): Promise<PreviewServer> {
  const config: InlineConfig = {
    configFile: false,
    root: GALLERY,
    base: './',
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias: { '@': ROOT, '#i18n': join(ROOT, '.wxt/i18n/index.ts') } },
    build: {
      rollupOptions: { input: ['index.html', 'view.html'].map((page) => join(GALLERY, page)) },
      target: 'chrome123',
      outDir: mkdtempSync(join(tmpdir(), 'gallery-')),
      emptyOutDir: true,
    },
    preview: { port: 0 },
  };
  await build(config);
  return preview(config);
}

export async function openStage(): Promise<Stage> {
  const server = await serveGallery();
  const browser: Browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    open: async (page, { locale = 'en', rtl = false, query = '', ...look }) => {
      const context = await browser.newContext(look);
      await context.route('**/icons/*.png', (route) => route.fulfill({ path: ICON, contentType: 'image/svg+xml' }));
      const opened = await context.newPage();
      await opened.addInitScript(speak, { ...(await messages(locale)), ...(rtl ? { dir: 'rtl' } : {}) });
      await opened.goto(`${server.resolvedUrls?.local[0]}${page}${query}`);
      await opened.waitForFunction(isReady);
      return opened;
    },
    blank: async (options) => (await browser.newContext(options)).newPage(),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
