import { ascii, type Bytes, concat, viewOf } from '../bytes';

const PICTURE = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Flags of `VP8X` that announce Exif and XMP. */
const ANNOUNCED = 0x08 | 0x04;

/** A WebP of nothing but the picture, and its header told so. */
export function cleanWebp(bytes: Bytes): Bytes | null {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    // Chunks are padded to even sizes.
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) return null;
    const type = ascii(bytes, at, 4);
    if (PICTURE.has(type)) kept.push(type === 'VP8X' ? unannounced(bytes.slice(at, end)) : bytes.subarray(at, end));
    at = end;
  }
  const body = concat([bytes.subarray(0, 12), ...kept]);
  viewOf(body).setUint32(4, body.length - 8, true);
  return body;
}

function unannounced(chunk: Bytes): Bytes {
  chunk[8] = (chunk[8] ?? 0) & ~ANNOUNCED;
  return chunk;
}
