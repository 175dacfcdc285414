import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Draft } from '@/lib/engine/types';
import { readMarkedDraft } from '../corpus';

/** A draft and where it was read, or what is wrong there. */
export type Read =
  | { readonly where: string; readonly draft: Draft }
  | { readonly where: string; readonly error: string };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** JSON Lines, one draft each; blank lines are skipped. */
export async function* readLines(input: NodeJS.ReadableStream, name: string): AsyncGenerator<Read> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const where = `${name}:${number}`;
    try {
      yield { where, draft: readMarkedDraft(JSON.parse(line)).draft };
    } catch (error) {
      yield { where, error: messageOf(error) };
    }
  }
}

/** The drafts of a file of JSON Lines, of a text file (one post), or of all such files in a folder, which `name` leaves out. */
export async function* readPath(path: string, name = path): AsyncGenerator<Read> {
  try {
    if (statSync(path).isDirectory()) {
      const names = readdirSync(path).filter((name) => /\.(?:jsonl|txt)$/.test(name));
      for (const name of names.sort()) yield* readPath(join(path, name), name);
    } else if (path.endsWith('.txt')) {
      yield { where: name, draft: { kind: 'post', text: readFileSync(path, 'utf8') } };
    } else yield* readLines(createReadStream(path), name);
  } catch (error) {
    yield { where: path, error: messageOf(error) };
  }
}
