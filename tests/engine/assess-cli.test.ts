import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

/** Each run starts npm and compiles the engine; on a busy machine that takes its time. */
vi.setConfig({ testTimeout: 120_000 });

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'assess', '--', ...args], {
    input,
    encoding: 'utf8',
  });
  const lines: unknown[] = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, lines, stderr };
}

test('answers every line in order, text or marked', () => {
  const { status, lines } = run(
    [],
    '{"id":"a","text":"We gave 412 vaccines today."}\n\n{"id":"b","marked":"[[AGE:6]]"}\n',
  );
  expect(status).toBe(0);
  expect(lines).toMatchObject([{ id: 'a', level: 'clear' }, { id: 'b' }]);
});

test('a bad line is named on stderr, the rest is still assessed, exit status 2', () => {
  const { status, lines, stderr } = run(
    [],
    '{"text":"one"}\n{"txt":1}\nnot json\n{"text":"two","kind":"essay"}\n{"text":"three"}\n',
  );
  expect(status).toBe(2);
  expect(lines).toHaveLength(2);
  expect(stderr.split('\n').map((line) => line.slice(0, 8))).toEqual(['stdin:2:', 'stdin:3:', 'stdin:4:', '']);
});

test('reads files, with the trace when asked', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'assess-')), 'drafts.jsonl');
  writeFileSync(file, '{"text":"My patient coded on Christmas Eve."}\n');
  const { status, lines } = run([file, '--trace']);
  expect(status).toBe(0);
  expect(lines[0]).toHaveProperty('trace');
});

test('a file that is not there is an error, not a crash', () => {
  expect(run(['no-such-file.jsonl'])).toMatchObject({ status: 2, lines: [] });
});

test('under a policy each assessment says what would be done, and refused values are named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assess-'));
  const policy = join(folder, 'policy.json');
  writeFileSync(policy, '{"onStop":"block","mode":"strict","recordPatterns":["LG-\\\\d{7}"]}');
  const { status, lines, stderr } = run(
    ['--policy', policy],
    '{"text":"LG-1234567 is back"}\n{"text":"Good coffee."}\n',
  );
  expect(status).toBe(2);
  expect(stderr).toBe(`${policy}: mode: strict – It is none of: observe, coach, enforce.\n`);
  expect(lines).toMatchObject([
    { level: 'stop', action: 'block', findings: [{ words: 'LG-1234567' }] },
    { level: 'clear', action: 'off' },
  ]);
});
