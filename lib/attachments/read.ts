import type { Bytes } from './bytes';
import { type Facts, said } from './facts';
import { type Format, formatOf } from './format';
import { readDicom } from './readers/dicom';
import { readFilm } from './readers/film';
import { readPdf } from './readers/pdf';
import { readPicture } from './readers/picture';
import { readXmp } from './readers/xmp';

const READERS: Readonly<Record<Format, (bytes: Bytes) => Facts | Promise<Facts>>> = {
  jpeg: readPicture,
  png: readPicture,
  webp: readPicture,
  tiff: readPicture,
  gif: readPicture,
  bmff: (bytes) => ({ ...readFilm(bytes), ...readPicture(bytes) }),
  dicom: readDicom,
  pdf: readPdf,
};

/** What is known of a file once it was read. */
export interface Reading {
  /** Null for a format that is not read. */
  readonly format: Format | null;
  readonly facts: Facts;
}

/** Reads what a file says about itself. Never throws: of a broken file it says what could be read. */
export async function readFile(bytes: Bytes): Promise<Reading> {
  const format = formatOf(bytes);
  if (format === null) return { format, facts: {} };
  return { format, facts: said({ ...readXmp(bytes), ...(await READERS[format](bytes)) }) };
}
