import { ascii, type Bytes, bytesOf, concat, viewOf } from '../bytes';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COM = 0xfe;

/**
 * A JPEG without its application segments and comments, and without what follows its end (films, depth maps, second
 * pictures). What the picture needs to look the same stays: JFIF, colour profile, Adobe's colour transform, orientation.
 */
export function cleanJpeg(bytes: Bytes): Bytes | null {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) return concat([...oriented(kept, orientation), bytes.subarray(at, at + 2)]);
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    if (marker === SOS) {
      const scan = endOfScan(bytes, end);
      kept.push(bytes.subarray(at, scan));
      at = scan;
      if (at + 2 <= bytes.length && bytes[at + 1] === EOI)
        return concat([...oriented(kept, orientation), bytes.subarray(at, at + 2)]);
      continue;
    }
    if (marker === 0xe1) orientation = orientationIn(bytes.subarray(at + 4, end)) ?? orientation;
    if (isPicture(marker, ascii(bytes, at + 4, 12))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function isPicture(marker: number, name: string): boolean {
  if (marker === 0xe0) return name.startsWith('JFIF\0');
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE\0');
  if (marker === 0xee) return name.startsWith('Adobe');
  return marker !== COM && marker !== SOI && !(marker >= 0xe1 && marker <= 0xef);
}

/** Where the next marker stands that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Bytes, start: number): number {
  for (let at = start; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Tag 0x0112 of the first directory of an Exif segment. */
function orientationIn(segment: Uint8Array): number | undefined {
  if (ascii(segment, 0, 4) !== 'Exif' || segment.length < 16) return undefined;
  const tiff = viewOf(segment.subarray(6));
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return undefined;
  for (let entry = 0; entry < tiff.getUint16(directory, little); entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return undefined;
    if (tiff.getUint16(at, little) === 0x0112) return tiff.getUint16(at + 8, little);
  }
  return undefined;
}

/** An Exif segment that says which way is up and nothing else, where the picture does not stand upright by itself. */
function oriented([start, ...rest]: readonly Uint8Array[], orientation: number): Uint8Array[] {
  const soi = start === undefined ? [] : [start];
  if (orientation < 2 || orientation > 8) return [...soi, ...rest];
  const entry = `\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0`;
  const exif = `Exif\0\0MM\0*\0\0\0\x08\0\x01${entry}\0\0\0\0`;
  return [...soi, bytesOf(`\xff\xe1\0${String.fromCharCode(exif.length + 2)}${exif}`), ...rest];
}
