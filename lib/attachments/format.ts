import { ascii } from './bytes';

const FORMATS = ['jpeg', 'png', 'webp', 'bmff', 'tiff', 'gif', 'dicom', 'pdf'] as const;
/** `bmff` are the ISO base media files: MP4, MOV, HEIC, AVIF. */
export type Format = (typeof FORMATS)[number];

/** The format of a file by its first bytes; names and declared types are anybody's to choose. */
export function formatOf(bytes: Uint8Array): Format | null {
  const begins = (text: string, at = 0) => ascii(bytes, at, text.length) === text;
  if (begins('\xff\xd8\xff')) return 'jpeg';
  if (begins('\x89PNG\r\n')) return 'png';
  if (begins('RIFF') && begins('WEBP', 8)) return 'webp';
  if (begins('ftyp', 4)) return 'bmff';
  if (begins('II*\0') || begins('MM\0*')) return 'tiff';
  if (begins('GIF8')) return 'gif';
  if (begins('DICM', 128)) return 'dicom';
  // Readers accept a PDF that begins anywhere in its first kilobyte.
  return ascii(bytes, 0, 1024).includes('%PDF-') ? 'pdf' : null;
}
