/**
 * The packages for the stores, checked as the stores check them:
 * Chrome, Edge and Firefox, and for Firefox the sources, which are built again and compared.
 */
import { readdirSync } from 'node:fs';
import { folderOf, PACKAGES, pack, type Store, withoutKey } from './pack/build';
import { chromeProblems } from './pack/chrome';
import { firefoxProblems } from './pack/firefox';
import { rebuildProblems } from './pack/rebuild';

const CHROMIUM_STORES: readonly Store[] = ['chrome', 'edge'];

for (const store of CHROMIUM_STORES) await pack(store, withoutKey);
const [, sources = ''] = await pack('firefox', withoutKey);

const problems = [
  ...CHROMIUM_STORES.flatMap((store) => chromeProblems(folderOf(store))),
  ...(await firefoxProblems(folderOf('firefox'))),
  ...(await rebuildProblems(sources, folderOf('firefox'))),
];

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
const packages = readdirSync(PACKAGES).filter((name) => name.endsWith('.zip'));
console.log(
  ['', 'Checked, and the sources build to the same bytes:', ...packages.map((name) => `  ${PACKAGES}/${name}`)].join(
    '\n',
  ),
);
