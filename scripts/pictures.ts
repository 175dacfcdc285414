/**
 * Photographs every view in every look, into `.cache/pictures`, and lays them out on docs/images/contact-sheet.png.
 *
 *   npm run pictures            all of them, and the sheet
 *   npm run pictures -- popup   the views whose names begin so, in full length, without the sheet
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { LOOKS } from '@/tests/components/looks';
import { openStage } from '@/tests/components/stage';
import { sheetPage } from './pictures/sheet';
import { SUBJECTS } from './pictures/subjects';

const FOLDER = '.cache/pictures';
const SHEET = 'docs/images/contact-sheet.png';
/** Of the sheet, in CSS pixels. */
const SHEET_WIDTH = 2000;

const [only] = process.argv.slice(2);
const subjects = SUBJECTS.filter(({ name }) => only === undefined || name.startsWith(only));
mkdirSync(FOLDER, { recursive: true });
const stage = await openStage();
const rows: { name: string; pictures: Buffer[] }[] = [];
for (const { name, page: address, query, part } of subjects) {
  const pictures: Buffer[] = [];
  for (const [lookName, look] of Object.entries(LOOKS)) {
    const scheme = `&scheme=${look.colorScheme ?? 'light'}`;
    const page = await stage.open(address, { ...look, query: `?${query}${scheme}` });
    const file = `${FOLDER}/${name}, ${lookName}.png`;
    writeFileSync(file, await page.screenshot({ fullPage: true }));
    // What the view scrolled to as it opened is not what the sheet is to show.
    await page.evaluate(() => window.scrollTo(0, 0));
    pictures.push(await (part === undefined ? page.screenshot() : page.locator(part).screenshot()));
    await page.context().close();
    console.log(file);
  }
  rows.push({ name, pictures });
}
if (only === undefined) {
  const sheet = await stage.blank({ viewport: { width: SHEET_WIDTH, height: 600 } });
  await sheet.setContent(sheetPage(Object.keys(LOOKS), rows));
  writeFileSync(SHEET, await sheet.screenshot({ fullPage: true }));
  console.log(SHEET);
}
await stage.close();
