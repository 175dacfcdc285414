import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { findBrowser } from '../browser/drivers/find.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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
  close(): Promise<void>;
}

async function messages(locale: string): Promise<Record<string, string>> {
  const chrome = generateChromeMessages(await parseMessagesFile(join(ROOT, `assets/locales/${locale}.yml`)));
  return Object.fromEntries(Object.entries(chrome).map(([key, { message }]) => [key, message]));
}

/** Stands in for the browser's own translations; runs in the page. */
function speak(texts: Record<string, string>): void {
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

export async function openStage(): Promise<Stage> {
  const server: ViteDevServer = await createServer({
    configFile: false,
    root: ROOT,
    cacheDir: mkdtempSync(join(tmpdir(), 'gallery-')),
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias: { '@': ROOT, '#i18n': join(ROOT, '.wxt/i18n/index.ts') } },
    server: { port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    open: async (page, { locale = 'en', rtl = false, query = '', ...look }) => {
      const context = await browser.newContext(look);
      const opened = await context.newPage();
      await opened.addInitScript(speak, { ...(await messages(locale)), ...(rtl ? { dir: 'rtl' } : {}) });
      await opened.goto(`${server.resolvedUrls?.local[0]}tests/components/gallery/${page}${query}`);
      await opened.waitForFunction(
        () => document.querySelector('figure') && !document.querySelector('figure:not([data-ready])'),
      );
      return opened;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
