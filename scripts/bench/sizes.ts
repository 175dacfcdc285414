import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes of a file of the build for Chromium, as it is and as a download is compressed. */
export function sizeOf(file: string): { readonly plain: number; readonly compressed: number } {
  const bytes = readFileSync(`.output/chrome-mv3/${file}`);
  return { plain: bytes.length, compressed: gzipSync(bytes, { level: 9 }).length };
}
