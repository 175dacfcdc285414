/** The command with which a privacy officer tries a policy on sample posts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const POSTS = {
  'a-conference.txt': 'See you all at the cardiology conference on Friday!',
  'b-named.txt': 'My patient John Whitfield, MRN 4471902, coded today.',
  'c-more.jsonl': '{"kind": "post", "text": "A patient of ours thanked all of 6 West."}\nnot JSON\n',
  'notes.md': 'Not a post.',
} as const;
const POLICY = { onStop: 'block', onWarn: 'forbid', ownPlaces: ['6 West'] };

let run: { readonly status: number | null; readonly stdout: string; readonly stderr: string };

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'posts-'));
  for (const [name, text] of Object.entries(POSTS)) writeFileSync(join(folder, name), text);
  const policy = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy.json');
  writeFileSync(policy, JSON.stringify(POLICY));
  const parameters = ['--no-install', 'tsx', 'scripts/assess.ts', '--policy', policy, '--table', folder];
  run = spawnSync('npx', parameters, { cwd: ROOT, encoding: 'utf8' });
});

test('every post of a folder has its line: level, action, rules and words', () => {
  const [heading, ...lines] = run.stdout.split('\n');
  expect(heading).toMatch(/^draft +level +action +text +rules and words$/);
  expect(lines[0]).toMatch(/^a-conference\.txt +clear +off +See you all/);
  expect(lines[1]).toMatch(/^b-named\.txt +stop +block +My patient John .*direct-identifier: John Whitfield, 4471902$/);
  expect(lines[2]).toMatch(/^c-more\.jsonl:1 +warn +ask +A patient of ours .*spelled-out: 6 West/);
});

test('all of them are summed up', () => {
  expect(run.stdout).toContain(
    '3 drafts. Levels: clear 1, caution 0, warn 1, stop 1. Actions: off 1, note 0, ask 1, block 1.',
  );
});

test('what of the policy is refused, and lines that are no drafts, are named', () => {
  expect(run.stderr).toContain('onWarn: forbid – It is none of: off, note, ask, block.');
  expect(run.stderr).toContain('c-more.jsonl:2: ');
  expect(run.status).toBe(2);
});
