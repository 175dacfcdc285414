/**
 * Photographs the extension at work for the README and the stores, into docs/store/screenshots: the shipped build, in
 * Chromium, on the practice pages; and draws the stores' tiles.
 *
 *   npm run screenshots
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { settle } from '@/tests/browser/card';
import { launchChromium } from '@/tests/browser/drivers/chromium';
import { launchGuarded } from '@/tests/browser/drivers/launch';
import { servePractice } from '@/tests/browser/server/server';
import { SCENES } from './screenshots/scenes';
import { TILES, tileUrl } from './screenshots/tiles';
import { ensureBrowsers } from './setup/browsers';
import { buildFor } from './setup/build';

const FOLDER = 'docs/store/screenshots';
/** What the stores ask for, in pixels. */
const SIZE = { width: 1280, height: 800 };

function keep(name: string, picture: Uint8Array): void {
  const file = `${FOLDER}/${name}.png`;
  writeFileSync(file, picture);
  console.log(file);
}

await ensureBrowsers(['chromium']);
await buildFor('chromium');
mkdirSync(FOLDER, { recursive: true });
const practice = await servePractice();

const browser = await launchGuarded('chromium', { practice, viewport: SIZE });
for (const { name, play } of SCENES) {
  const tab = await browser.open();
  await play(tab);
  await settle(tab);
  keep(name, await tab.screenshot());
  await tab.close();
}
await browser.close();

for (const tile of TILES) {
  const plain = await launchChromium({ practice, viewport: tile.size });
  const tab = await plain.open();
  await tab.goto(tileUrl(tile));
  keep(tile.name, await tab.screenshot());
  await plain.close();
}
await practice.close();
