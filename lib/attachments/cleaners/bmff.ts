import { type Box, boxAt, boxesIn, childrenOf } from '../boxes';
import { ascii, type Bytes, bytesOf, viewOf } from '../bytes';

/** Boxes that hold nothing but words about the film. */
const WORDS = new Set(['udta', 'meta', 'uuid', 'free', 'skip']);
const HEADERS = new Set(['mvhd', 'tkhd', 'mdhd']);
const CONTAINERS = new Set(['moov', 'trak', 'mdia']);

/**
 * A film or picture without what is said about it. Nothing moves, since films point into themselves by offsets: what is
 * taken out becomes free space, filled with zeros.
 */
export function cleanBmff(bytes: Bytes): Bytes | null {
  const copy = bytes.slice();
  const top = boxesIn(copy, 0, copy.length);
  if (top.at(-1)?.end !== copy.length) return null;
  const isPicture = top.some(({ type }) => type === 'meta') && !top.some(({ type }) => type === 'moov');
  if (isPicture && !blankItems(copy)) return null;
  for (const box of top) if (box.type !== 'meta' || !isPicture) clean(copy, box);
  return copy;
}

function clean(bytes: Bytes, box: Box): void {
  if (WORDS.has(box.type)) {
    bytes.set(bytesOf('free'), box.start + 4);
    bytes.fill(0, box.payload, box.end);
  } else if (HEADERS.has(box.type)) {
    // Creation and modification time, in 32 or 64 bits.
    bytes.fill(0, box.payload + 4, box.payload + (bytes[box.payload] === 1 ? 20 : 12));
  } else if (CONTAINERS.has(box.type)) {
    for (const child of childrenOf(bytes, box)) clean(bytes, child);
  }
}

/** Fills the Exif and XMP items of a HEIC or AVIF with zeros; false where they cannot be found. */
function blankItems(bytes: Bytes): boolean {
  const info = boxAt(bytes, 'meta', 'iinf');
  const places = boxAt(bytes, 'meta', 'iloc');
  if (info === undefined || places === undefined) return false;
  const words = wordsIn(bytes, info);
  const inside = boxAt(bytes, 'meta', 'idat')?.payload ?? 0;
  for (const { item, start, length, method } of extents(bytes, places)) {
    if (!words.has(item)) continue;
    if (method > 1) return false;
    const from = start + (method === 1 ? inside : 0);
    bytes.fill(0, from, from + length);
  }
  return true;
}

/** The ids of the items that are Exif, or of a media type, as XMP is. */
function wordsIn(bytes: Bytes, info: Box): ReadonlySet<number> {
  const view = viewOf(bytes);
  const entries = boxesIn(bytes, info.payload + (bytes[info.payload] === 0 ? 6 : 8), info.end);
  const words = entries.flatMap(({ payload }) => {
    const wide = bytes[payload] === 3;
    const type = ascii(bytes, payload + (wide ? 10 : 8), 4);
    if (type !== 'Exif' && type !== 'mime') return [];
    return [wide ? view.getUint32(payload + 4) : view.getUint16(payload + 4)];
  });
  return new Set(words);
}

interface Extent {
  readonly item: number;
  readonly start: number;
  readonly length: number;
  /** 0: offset into the file, 1: into `idat`, 2: into another item. */
  readonly method: number;
}

/** Where the items lie (ISO/IEC 14496-12, 8.11.3). */
function extents(bytes: Bytes, box: Box): Extent[] {
  const view = viewOf(bytes);
  let at = box.payload;
  const number = (size: number): number => {
    const value =
      size === 8
        ? Number(view.getBigUint64(at))
        : size === 4
          ? view.getUint32(at)
          : size === 2
            ? view.getUint16(at)
            : 0;
    at += size;
    return value;
  };
  const version = number(4) >>> 24;
  const sizes = number(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  const idSize = version < 2 ? 2 : 4;
  const found: Extent[] = [];
  for (let items = number(idSize); items > 0 && at < box.end; items--) {
    const item = number(idSize);
    const method = version === 0 ? 0 : number(2) & 15;
    number(2);
    const base = number(baseSize);
    for (let count = number(2); count > 0 && at < box.end; count--) {
      number(indexSize);
      found.push({ item, method, start: base + number(offsetSize), length: number(lengthSize) });
    }
  }
  return found;
}
