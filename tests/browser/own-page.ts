import type { Browser, Tab } from './drivers/browser.ts';
import { until } from './until.ts';

/** Opens one of the extension's own pages; it is there once it shows something. */
export async function openOwnPage(browser: Browser, url: string): Promise<Tab> {
  const tab = await browser.open();
  await tab.goto(url);
  await until(`words on ${url}`, () =>
    tab.evaluate(() => document.querySelector('main') !== null, null).catch(() => false),
  );
  return tab;
}
