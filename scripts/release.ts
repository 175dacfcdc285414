/**
 * Makes a release: version, changelog, everything tested, packages for the stores, commit and tag.
 *
 *   npm run release -- 1.2.0 [--dry-run]
 *
 * Nothing is pushed or uploaded. Where a step fails, the files are put back as they were.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLater, released } from './release/changelog';
import { run } from './setup/run';

const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md'] as const;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const [version = ''] = positionals;
const { version: last }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

function refuse(reason: string): never {
  console.error(reason);
  process.exit(2);
}

const git = (...parameters: readonly string[]): string => execFileSync('git', parameters, { encoding: 'utf8' }).trim();

if (!isLater(version, last))
  refuse(`Usage: npm run release -- VERSION [--dry-run]  (three numbers, later than ${last})`);
if (git('status', '--porcelain') !== '') refuse('There are changes that are not committed.');
if (git('tag', '--list', `v${version}`) !== '') refuse(`v${version} is tagged already.`);
const changelog = released(readFileSync('CHANGELOG.md', 'utf8'), version, new Date().toISOString().slice(0, 10));

const STEPS = [
  ['npm', 'version', version, '--no-git-tag-version'],
  ['npm', 'test'],
  ['npm', 'run', 'zip'],
  ['git', 'commit', '-m', `Version ${version}`, '--', ...FILES],
  ['git', 'tag', '-a', `v${version}`, '-m', `Version ${version}`],
] as const;

if (options['dry-run']) {
  console.log(changelog.slice(changelog.indexOf('## ')).split(/^## /m, 3).join('## ').trimEnd());
  console.log(['', 'Would run:', ...STEPS.map((step) => `  ${step.join(' ')}`)].join('\n'));
} else {
  writeFileSync('CHANGELOG.md', changelog);
  for (const [program, ...parameters] of STEPS) {
    if ((await run(program, parameters)) === 0) continue;
    git('checkout', '--', ...FILES);
    refuse(`${program} ${parameters.join(' ')} failed; nothing is released.`);
  }
  console.log(`\nv${version} is tagged. Next: git push --follow-tags, and upload .output/store as docs/store says.`);
}
