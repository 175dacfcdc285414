import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The files below a folder, by path from the project's root; of one folder alone when it is not `deep`. */
export function filesIn(folder: string, ending: RegExp, deep = true): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: deep, encoding: 'utf8' });
  return names.filter((name) => ending.test(name)).map((name) => join(folder, name));
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** "lib/rules/contempt.ts" → "contempt". */
export const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[a-z.]+$/, '');
