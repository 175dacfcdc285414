import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { run } from '@/scripts/setup/run';
import { writeTree } from './tree';

/** Builds from a sources package alone, as a reviewer does, and names every file that does not come out the same. */
export async function rebuildProblems(sources: string, built: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
  try {
    writeTree(folder, unzipSync(readFileSync(sources)));
    for (const step of BUILD_STEPS) {
      if ((await run('sh', ['-c', step], folder)) !== 0) return [`${step}: failed`];
    }
    return differences(digests(built), digests(join(folder, '.output/firefox-mv3')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As docs/store/sources.md tells reviewers. */
const BUILD_STEPS = ['npm ci --include=dev --no-audit --no-fund', 'npx wxt build -b firefox'] as const;

type Digests = ReadonlyMap<string, string>;

/** The SHA-256 of every file below a folder, by path. */
function digests(folder: string): Digests {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  const digest = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return new Map(files.map((path) => [path, digest(path)]));
}

function differences(expected: Digests, actual: Digests): string[] {
  const paths = new Set([...expected.keys(), ...actual.keys()]);
  return [...paths].filter((path) => expected.get(path) !== actual.get(path)).map((path) => `${path}: not the same`);
}
