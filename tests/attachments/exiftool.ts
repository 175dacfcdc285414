/** ExifTool, the reference for metadata, as the independent witness: it writes the fixtures and reads the copies. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exiftool from 'exiftool-vendored.pl';

function withFile<T>(name: string, bytes: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'exiftool-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The bytes with tags written into them, "-GPSLatitude=47.6" and the like. */
export function tagged(name: string, bytes: Uint8Array, ...tags: readonly string[]): Uint8Array<ArrayBuffer> {
  return withFile(name, bytes, (path) => {
    execFileSync('perl', [exiftool, '-q', '-overwrite_original', ...tags, path]);
    return new Uint8Array(readFileSync(path));
  });
}

/** Every tag that ExifTool finds in a file, unknown ones too, but for those of the file system. */
export function tagsIn(name: string, bytes: Uint8Array): Record<string, unknown> {
  return withFile(name, bytes, (path) => {
    const printed = execFileSync('perl', [exiftool, '-j', '-G1', '-u', '-ee', '--System:all', '--ExifTool:all', path]);
    const [tags]: Record<string, unknown>[] = JSON.parse(printed.toString());
    return Object.fromEntries(Object.entries(tags ?? {}).filter(([name]) => name !== 'SourceFile'));
  });
}
