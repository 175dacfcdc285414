import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { tagged, tagsIn } from '../../attachments/exiftool.ts';
import { dicom, JPEG } from '../../attachments/samples.ts';
import { X } from '../composers/x.ts';
import { BROWSERS, type Browser, type Tab } from '../drivers/browser.ts';
import { launchGuarded } from '../drivers/launch.ts';
import { CONFERENCE, LOSS } from '../scenarios/drafts.ts';
import { HELD } from '../scenarios/labels.ts';
import { openStage, pressElement, type Stage } from '../stage.ts';
import { until } from '../until.ts';

const INPUT = '[data-testid="fileInput"]';
const REMOVE = '[aria-label="Remove media"]';
const PICTURE = /recognize this picture/i;
const PLACE = /47\.6062/;

/** Hands a file to the box as a drop that a page made itself; no driver can drag one in. Runs in the page. */
function drop([selector = '', base64 = '']: readonly string[]): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], 'IMG_2044.jpg', { type: 'image/jpeg' }));
  document.querySelector(selector)?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
}

describe.each(BROWSERS)('%s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'attachments-'));
  const downloads = join(folder, 'downloads');
  const photo = join(folder, 'IMG_2044.jpg');
  const film = join(folder, 'chest.dcm');
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    writeFileSync(
      photo,
      tagged(
        'a.jpg',
        JPEG,
        '-GPSLatitude=47.6062',
        '-GPSLatitudeRef=N',
        '-GPSLongitude=122.3321',
        '-GPSLongitudeRef=W',
      ),
    );
    writeFileSync(film, dicom());
    browser = await launchGuarded(name, { practice: inject('practice'), downloads });
  });
  // A tab for each: what is saved may leave the focus with the browser's own list of downloads.
  beforeEach(async () => {
    tab = await browser.open();
  });
  afterEach(async () => {
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function stage(): Promise<Stage> {
    const [home] = X;
    if (!home) throw new Error('no composer');
    return openStage(tab, home);
  }

  test('a photo beside words about no patient goes out unasked', async () => {
    const open = await stage();
    await open.type(CONFERENCE);
    await tab.choose(INPUT, [photo]);
    await open.post();
    await open.delivered(CONFERENCE);
    expect(await open.card()).toBeNull();
  });

  test('a photo with a place beside words about a patient is held, and a copy of it says nothing', async () => {
    const open = await stage();
    await open.type(LOSS);
    await tab.choose(INPUT, [photo]);
    await open.cardSaying(PICTURE);
    await open.post();
    await open.cardSaying(HELD);
    await open.cardSaying(PLACE);
    expect(await open.sent()).not.toContain(LOSS);
    expect(JSON.stringify(tagsIn('a.jpg', readFileSync(photo)))).toContain('47 deg 36');

    await open.press(/save a copy/i);
    const copy = await until('the copy', async () => savedIn(downloads));
    expect(tagsIn('a.jpg', readFileSync(copy))).toEqual(tagsIn('a.jpg', JPEG));

    await pressElement(tab, REMOVE);
    await tab.choose(INPUT, [copy]);
    const asked = await open.cardSaying(/copy\.jpg/);
    expect(asked.text).not.toMatch(PLACE);
    await open.press(/no patient in it/i);
    await open.post();
    await open.delivered(LOSS);
  });

  test('a DICOM file with a name stops, whatever is written', async () => {
    const open = await stage();
    await open.type(CONFERENCE);
    await tab.choose(INPUT, [film]);
    await open.cardSaying(/this file says who the patient is/i);
    await open.post();
    await open.cardSaying(HELD);
    await open.cardSaying(/Whitfield John/);
    expect(await open.sent()).not.toContain(CONFERENCE);
    await pressElement(tab, REMOVE);
    await open.noCard();
    await open.post();
    await open.delivered(CONFERENCE);
  });

  test('a dropped photo is seen', async () => {
    const open = await stage();
    await open.type(LOSS);
    await tab.evaluate(drop, [open.composer.box, readFileSync(photo).toString('base64')]);
    await open.cardSaying(PICTURE);
    await open.post();
    await open.cardSaying(PLACE);
  });
});

/** The one file in a folder, once it is written. */
function savedIn(folder: string): string | null {
  try {
    const [saved] = readdirSync(folder).filter((file) => file.endsWith('.jpg'));
    const path = saved && join(folder, saved);
    return path && readFileSync(path).length >= JPEG.length ? path : null;
  } catch {
    return null;
  }
}
