import ExifReader from 'exifreader';
import { isRecord } from '@/lib/is-record';
import type { Bytes } from '../bytes';
import { type Facts, said } from '../facts';

/** Exif, IPTC and PNG text of a picture. XMP is read apart: workers have no parser for it. */
export function readPicture(bytes: Bytes): Facts {
  const tags = tagsOf(bytes);
  if (tags === null) return {};
  const { exif, gps, iptc, pngText } = tags;
  return said({
    gps: placeOf(gps?.Latitude, gps?.Longitude),
    taken: momentOf(first(exif, 'DateTimeOriginal', 'DateTimeDigitized', 'DateTime')),
    serial: first(exif, 'BodySerialNumber', 'LensSerialNumber'),
    author: first(exif, 'CameraOwnerName', 'Artist') ?? first(iptc, 'By-line') ?? first(pngText, 'Author'),
    caption: [
      ...all(exif, 'ImageDescription', 'UserComment'),
      ...all(iptc, 'Caption/Abstract'),
      ...all(pngText, 'Title', 'Description', 'Comment'),
    ].join('. '),
  });
}

/** Null for a picture that says nothing, or that is broken. */
function tagsOf(bytes: Bytes) {
  try {
    return ExifReader.load(bytes.buffer, { expanded: true, excludeTags: { xmp: true, thumbnail: true } });
  } catch {
    return null;
  }
}

/** What tags of these names say in words. */
function all(tags: object | undefined, ...names: readonly string[]): string[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(tags ?? {});
  return names.flatMap((name) => {
    const tag = entries.find(([key]) => key === name)?.[1];
    const words = isRecord(tag) && typeof tag.description === 'string' ? tag.description.trim() : '';
    // The library's own words for a comment in a character set it does not decode.
    return words === '' || /^\[.* encoded text\]$/.test(words) ? [] : [words];
  });
}

function first(tags: object | undefined, ...names: readonly string[]): string | undefined {
  return all(tags, ...names)[0];
}

/** Zero by zero, in the Gulf of Guinea, is what devices write that do not know. */
export function placeOf(latitude: number | undefined, longitude: number | undefined): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  if (!Number.isFinite(latitude + longitude) || (latitude === 0 && longitude === 0)) return undefined;
  return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
}

/** "2026:11:24 21:14:03" or "2026-11-24T21:14:03Z" to the minute; undefined for anything else. */
export function momentOf(words: string | undefined): string | undefined {
  const found = words?.match(/^(\d{4})[:-](\d\d)[:-](\d\d)[T ](\d\d:\d\d)/);
  return found && found[1] !== '0000' ? `${found[1]}-${found[2]}-${found[3]} ${found[4]}` : undefined;
}
