import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { requireBrowser } from '../browser/drivers/find.ts';
import { AXE, broken } from './looks';
import { isReady, messages, serveGallery, speak } from './stage';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Addresses of the gallery, and the rules that do not hold for a gallery: one card stands many times on its page. */
const PAGES = {
  card: { address: 'index.html?spell', except: ['landmark-unique'] },
  popup: { address: 'view.html?view=popup&spell', except: [] },
  options: { address: 'view.html?view=options&spell', except: [] },
  welcome: { address: 'view.html?view=welcome&spell', except: [] },
  practice: { address: 'view.html?view=practice&spell', except: [] },
  builder: { address: 'view.html?view=builder&spell', except: [] },
} as const;

let server: PreviewServer;
let browser: Browser;
beforeAll(async () => {
  server = await serveGallery();
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: requireBrowser('firefox') });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each(Object.entries(PAGES))(
  'in Firefox too, %s breaks no rule of accessibility',
  async (_name, { address, except }) => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(speak, await messages('en'));
    await page.goto(`${server.resolvedUrls?.local[0]}${address}`);
    await page.waitForFunction(isReady);
    await page.evaluate(AXE);
    const rules = Object.fromEntries(except.map((id) => [id, { enabled: false }]));
    const run = `axe.run(document, ${JSON.stringify({ rules })}).then((found) => JSON.stringify(found))`;
    const results: AxeResults = JSON.parse(String(await page.evaluate(run)));
    expect(broken(results)).toEqual([]);
    await page.close();
  },
);
