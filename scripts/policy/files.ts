import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STORES } from '@/lib/policy/emit/identity';
import { encode, type KitFile, policyFiles, templateFiles } from '@/lib/policy/emit/kit';
import { settingsTable } from '@/lib/policy/emit/table';
import { type Validated, validate } from '@/lib/policy/validate';
import { allTexts } from './texts';

/** Where the administrators' guide is. */
export const GUIDE = fileURLToPath(new URL('../../docs/admin', import.meta.url));

/** Reads and validates a policy; throws where the file is no JSON object. */
export function readPolicy(path: string): Validated {
  const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Error(`${path}: not a JSON object`);
  return validate(raw);
}

/** What stands in `docs/admin` and is made from the settings, by path. */
export async function guideFiles(): Promise<KitFile[]> {
  const texts = await allTexts();
  const heading = '# Every setting\n\nWritten by `npm run policy` from `lib/policy/settings`.';
  const settings = `${heading}\n\n${settingsTable(texts[0])}\n`;
  const example = policyFiles(readPolicy(`${GUIDE}/example-policy.json`).values, STORES);
  return [
    { name: 'settings.md', content: settings, encoding: 'utf-8' },
    ...below('kit', templateFiles(STORES, texts)),
    ...below('kit/example', example),
  ];
}

const below = (folder: string, files: readonly KitFile[]): KitFile[] =>
  files.map((file) => ({ ...file, name: `${folder}/${file.name}` }));

export function writeFiles(folder: string, files: readonly KitFile[]): void {
  for (const file of files) {
    const path = join(folder, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, encode(file));
  }
}
