/**
 * Begins a new rule, site or editor: its file, its place in the lists, its words, its practice page, its document.
 *
 *   npm run new rule|site|editor NAME
 *
 * Everything that is left to be written says so; `npx vitest run tests/shape` names what still does.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editor } from './new/editor';
import type { Change } from './new/plan';
import { rule } from './new/rule';
import { site } from './new/site';
import { run } from './setup/run';

const KINDS: Readonly<Record<string, (name: string) => Change[]>> = { rule, site, editor };

const [kind = '', name = ''] = process.argv.slice(2);
const plan = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
if (!plan || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  console.error('Usage: npm run new rule|site|editor NAME  (small letters, digits and hyphens)');
  process.exit(2);
}

const changes = plan(name);
const taken = changes.find((change) => change.kind === 'create' && existsSync(change.path));
if (taken) {
  console.error(`${taken.path} is there already.`);
  process.exit(1);
}

// All is worked out before anything is written, so that a list that has moved leaves nothing half begun.
const texts = changes.map((change) =>
  change.kind === 'create' ? change.content : change.apply(readFileSync(change.path, 'utf8')),
);
for (const [index, { path }] of changes.entries()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, texts[index] ?? '');
}
const paths = changes.map(({ path }) => path);
const sources = paths.filter((path) => /\.(tsx?|md)$/.test(path));
await run('npx', ['--no-install', 'biome', 'check', '--write', ...sources]);
// What the code may say is typed by the translations.
if (paths.some((path) => path.endsWith('.yml'))) await run('npx', ['--no-install', 'wxt', 'prepare']);
for (const { kind: how, path } of changes) console.log(`${how === 'create' ? 'new    ' : 'changed'} ${path}`);
console.log(`\nGo on with docs/add-a${kind === 'editor' ? 'n' : ''}-${kind}.md.`);
