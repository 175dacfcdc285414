import { readFileSync } from 'node:fs';
import { table } from '../score/markdown';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Licences that bundled code may have: those that ask for no more than their own text. MPL asks it file by file. */
export const ALLOWED: readonly string[] = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MPL-2.0',
  '0BSD',
];

/** The only place that packages may come from. */
export const REGISTRY = 'https://registry.npmjs.org/';

export interface Dependency extends Locked {
  readonly name: string;
  /** Who asks for it: the project itself, or another package. */
  readonly by: string;
}

function lockedPackages(): Readonly<Record<string, Locked>> {
  const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  return packages;
}

/** The packages that the extension is bundled from, with all that they ask for in turn. */
export function bundled(): Dependency[] {
  const packages = lockedPackages();
  const found = new Map<string, Dependency>();
  const visit = (names: Locked['dependencies'], by: string): void => {
    for (const name of Object.keys(names ?? {})) {
      const locked = packages[`node_modules/${name}`];
      if (found.has(name) || locked === undefined) continue;
      found.set(name, { ...locked, name, by });
      visit(locked.dependencies, name);
    }
  };
  visit(packages['']?.dependencies, 'the project');
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Everything that building and testing needs too. */
export function locked(): Dependency[] {
  return Object.entries(lockedPackages())
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({ ...locked, name: path.replace(/^.*node_modules\//, ''), by: '' }));
}

export function dependenciesReport(): string {
  const rows = bundled().map(({ name, version = '', license = 'unknown', by }) => [
    `\`${name}\``,
    version,
    license,
    by,
  ]);
  return `${[
    '# Dependencies',
    'Written by `npm run licences` from package-lock.json, which pins every package by version and by the hash of its contents; `npm ci` refuses any other. All come from the npm registry.',
    '## What the extension can be bundled from',
    table(['package', 'version', 'licence', 'asked for by'], rows),
    'Parts of a package that nothing uses are left out of the build.',
  ].join('\n\n')}\n`;
}
