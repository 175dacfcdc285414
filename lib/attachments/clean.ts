import type { Bytes } from './bytes';
import { cleanBmff } from './cleaners/bmff';
import { cleanDicom } from './cleaners/dicom';
import { cleanJpeg } from './cleaners/jpeg';
import { cleanPdf } from './cleaners/pdf';
import { cleanPng } from './cleaners/png';
import { cleanWebp } from './cleaners/webp';
import { type Format, formatOf } from './format';
import { readFile } from './read';

const CLEANERS: Readonly<Partial<Record<Format, (bytes: Bytes) => Bytes | null | Promise<Bytes | null>>>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  bmff: cleanBmff,
  dicom: cleanDicom,
  pdf: cleanPdf,
};

/** Whether copies without metadata can be made of a format. */
export function isCleanable(format: string | undefined): boolean {
  return format !== undefined && Object.hasOwn(CLEANERS, format);
}

/**
 * A copy that shows the same and says nothing about itself; null where none can be made. What was made is read again: in
 * a broken file a cleaner can miss what a reader finds.
 */
export async function cleanCopy(bytes: Bytes): Promise<Bytes | null> {
  const format = formatOf(bytes);
  const copy = (format && (await CLEANERS[format]?.(bytes))) ?? null;
  if (copy === null) return null;
  const { facts } = await readFile(copy);
  return Object.keys(facts).length === 0 ? copy : null;
}
