/**
 * Writes the files that bring a policy to browsers.
 *
 *   npm run policy                              renews what docs/admin has of them
 *   npm run policy -- policy.json --out FOLDER  makes an institution's own, for every platform
 *
 * Values that are refused are named on stderr, the rest is written all the same, and the exit status is 2.
 */
import { parseArgs } from 'node:util';
import { STORES } from '@/lib/policy/emit/identity';
import { policyFiles, templateFiles } from '@/lib/policy/emit/kit';
import { GUIDE, guideFiles, readPolicy, sentenceOf, writeFiles } from './policy/files';
import { allTexts } from './policy/texts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'policy-kit' } },
});

const [path] = positionals;
if (path === undefined) {
  writeFiles(GUIDE, await guideFiles());
} else {
  const { values, refused } = readPolicy(path);
  for (const refusal of refused) console.error(sentenceOf(refusal));
  if (refused.length > 0) process.exitCode = 2;
  writeFiles(options.out, [...policyFiles(values, STORES), ...templateFiles(STORES, await allTexts())]);
}
