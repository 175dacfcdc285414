import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadPeers, type Peer } from '../score/peers';

/** Kept out of the project's own dependencies, as those of the scores are. */
const FOLDER = '.cache/bench-peers';
const HARPER = 'harper.js@2.10.0';

/** What reads a text on the device too: the detectors of the scores, and a grammar checker that runs while one types. */
export async function allPeers(): Promise<Peer[]> {
  return [...(await loadPeers()), await harper()];
}

interface HarperModule {
  readonly LocalLinter: new (options: {
    binary: unknown;
  }) => { setup(): Promise<void>; lint(text: string): Promise<readonly unknown[]> };
  readonly binary: unknown;
}

async function harper(): Promise<Peer> {
  if (!existsSync(FOLDER)) execFileSync('npm', ['i', '--prefix', FOLDER, '--no-audit', '--no-fund', HARPER]);
  const part = (name: string) => import(pathToFileURL(resolve(FOLDER, 'node_modules/harper.js/dist', name)).href);
  const { LocalLinter }: Pick<HarperModule, 'LocalLinter'> = await part('index.js');
  const { binary }: Pick<HarperModule, 'binary'> = await part('binary.js');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return { name: 'harper.js 2.10 (grammar)', finds: async (text) => (await linter.lint(text)).length > 0 };
}
