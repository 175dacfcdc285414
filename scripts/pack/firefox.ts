import { run } from '@/scripts/setup/run';

/** What Mozilla's linter, the one that addons.mozilla.org runs, has to say, warnings included; it prints it itself. */
export async function firefoxProblems(folder: string): Promise<string[]> {
  const code = await run('npx', ['--no-install', 'addons-linter', '--warnings-as-errors', folder]);
  return code === 0 ? [] : ['addons-linter is not content'];
}
