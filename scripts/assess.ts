/**
 * Assesses drafts on the command line.
 *
 *   npm run -s assess [-- FILE… | < drafts.jsonl] [--trace]
 *
 * JSON Lines in: each a draft with `text` or `marked`; one assessment a line out, in the same order. A line that cannot
 * be read is reported on stderr with its number, the rest is still assessed, and the exit status is 2.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { assess, explain } from '@/lib/engine/assess';
import { readMarkedDraft } from './corpus';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { trace: { type: 'boolean', default: false } },
});

const judge = options.trace ? explain : assess;

async function assessLines(input: NodeJS.ReadableStream, name: string): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { draft } = readMarkedDraft(JSON.parse(line));
      process.stdout.write(`${JSON.stringify({ ...(draft.id && { id: draft.id }), ...judge(draft) })}\n`);
    } catch (error) {
      complain(`${name}:${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

async function assessFile(name: string): Promise<void> {
  try {
    await assessLines(createReadStream(name), name);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
}

if (files.length === 0) await assessLines(process.stdin, 'stdin');
for (const file of files) await assessFile(file);
