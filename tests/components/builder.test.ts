/** The policy builder as a page by itself, opened from a file as administrators do. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { builderPage } from '@/scripts/policy/page';
import { requireBrowser } from '@/tests/browser/drivers/find';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'builder-')), 'builder.html');
  writeFileSync(file, await builderPage());
  browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage({ locale: 'en-US' });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
});
afterAll(() => browser?.close());

/** What would happen to the draft that names a patient. */
const named = () => page.locator('.tried li', { hasText: 'John Whitfield' }).locator('.outcome');

test('judges sample drafts under the policy that is being built', async () => {
  await named().getByText('Stop → Ask').waitFor();
  await page.getByLabel('For a stop', { exact: true }).selectOption('block');
  await named().getByText('Stop → Block').waitFor();
  await page.getByLabel('Mode', { exact: true }).selectOption('coach');
  await named().getByText('Stop → Ask').waitFor();
});

test('says at once what is refused and why', async () => {
  await page.getByText('Sites and secure channels').click();
  const channels = page.getByLabel('Secure channels', { exact: true });
  await channels.fill('Larkspur Chat | http://chat.larkspur.example/');
  await page.getByText('Refused: 1').waitFor();
  expect(await channels.getAttribute('aria-describedby')).toBe('channels-help channels-refused');
  await page.locator('#channels-refused', { hasText: 'It is not of the form' }).waitFor();
  await channels.fill('Larkspur Chat | https://chat.larkspur.example/');
  await page.getByText('Nothing is refused.').waitFor();
});

test('hands over the files, and opens what it has handed over', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'policy.json', exact: true }).click(),
  ]);
  const saved = await download.path();
  expect(JSON.parse(readFileSync(saved, 'utf8'))).toEqual({
    mode: 'coach',
    onStop: 'block',
    channels: ['Larkspur Chat | https://chat.larkspur.example/'],
  });
  await page.reload();
  await page.getByLabel('Start from a policy').setInputFiles(saved);
  await named().getByText('Stop → Ask').waitFor();
  expect(await page.getByLabel('For a stop', { exact: true }).inputValue()).toBe('block');
});

test('names the words of the templates as Windows does', async () => {
  await page.getByRole('button', { name: 'en-US/crowded-elevator-chrome.adml', exact: true }).waitFor();
});

test('sites are picked by name, and what is picked is in the policy', async () => {
  const group = page.getByRole('group', { name: 'Sites that are always watched', exact: true });
  await page.getByText('Sites and secure channels').click();
  await group.getByText('Not decided (none)').waitFor();
  await group.getByLabel('Reddit', { exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'policy.json', exact: true }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ sitesOn: ['reddit'] });
});

test('a file that is no policy changes nothing, and is said to be none', async () => {
  const file = { name: 'list.json', mimeType: 'application/json', buffer: Buffer.from('[1, 2') };
  await page.getByLabel('Start from a policy').setInputFiles(file);
  await page.getByText('This file holds no policy in JSON.').waitFor();
  expect(await page.getByLabel('For a stop', { exact: true }).inputValue()).toBe('block');
});

test('asks nobody for anything', () => {
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
});
