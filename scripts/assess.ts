/**
 * Assesses drafts on the command line.
 *
 *   npm run -s assess [-- FILE… | < drafts.jsonl] [--trace] [--policy POLICY.json] [--table]
 *
 * JSON Lines in: each a draft with `text` or `marked`; one assessment a line out, in the same order. A line that cannot
 * be read is reported on stderr with its number, the rest is still assessed, and the exit status is 2. A FILE may be a
 * text file with one post, or a folder of such files.
 *
 * With `--policy` the assessments are those under an institution's policy, each with the `action` that would be taken;
 * values of the policy that are refused are named on stderr. `--table` shows a table in place of JSON Lines.
 */
import { parseArgs } from 'node:util';
import { assess, explain } from '@/lib/engine/assess';
import type { Draft } from '@/lib/engine/types';
import { verdictFor } from '@/lib/policy/decide';
import { effective } from '@/lib/policy/effective';
import { DEFAULT_POLICY, type Policy, policyOf } from '@/lib/policy/policy';
import type { Verdict } from '@/lib/policy/verdict';
import { type Read, readLines, readPath } from './assess/input';
import { type Row, verdictTable } from './assess/table';
import { readPolicy } from './policy/files';
import { refusalTeller } from './policy/texts';

const { values: options, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    trace: { type: 'boolean', default: false },
    policy: { type: 'string' },
    table: { type: 'boolean', default: false },
  },
});

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

/** The policy of a file; out of the box where none is named. */
async function policyFrom(path: string | undefined): Promise<Policy> {
  if (path === undefined) return DEFAULT_POLICY;
  const { values, refused } = readPolicy(path);
  const tell = await refusalTeller();
  for (const refusal of refused) complain(`${path}: ${tell(refusal)}`);
  return policyOf(effective(values, new Map()));
}

const policy = await policyFrom(options.policy);
const rows: Row[] = [];

function judge(draft: Draft): Verdict {
  const seen = { ...draft, author: { ...policy.author, ...draft.author } };
  return verdictFor((options.trace ? explain : assess)(seen), policy, seen);
}

async function assessAll(drafts: AsyncIterable<Read>): Promise<void> {
  for await (const read of drafts) {
    if ('error' in read) {
      complain(`${read.where}: ${read.error}`);
      continue;
    }
    const { where, draft } = read;
    const verdict = judge(draft);
    const { action, assessment } = verdict;
    if (options.table) rows.push({ where, text: draft.text, verdict });
    else {
      const line = { ...(draft.id && { id: draft.id }), ...(options.policy && { action }), ...assessment };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
}

if (paths.length === 0) await assessAll(readLines(process.stdin, 'stdin'));
for (const path of paths) await assessAll(readPath(path));
if (options.table) process.stdout.write(`${verdictTable(rows)}\n`);
