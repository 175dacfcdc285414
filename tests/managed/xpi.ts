import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';

/** Packs a built add-on and answers the address of the package. */
export function packAddOn(build: string): string {
  const entries = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  const files = Object.fromEntries(
    paths.map((path) => [relative(build, path).replaceAll(sep, '/'), readFileSync(path)]),
  );
  const xpi = join(mkdtempSync(join(tmpdir(), 'xpi-')), 'crowded-elevator.xpi');
  writeFileSync(xpi, zipSync(files));
  return pathToFileURL(xpi).href;
}
