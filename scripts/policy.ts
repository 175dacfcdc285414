/**
 * Writes the files that bring a policy to browsers.
 *
 *   npm run policy                              renews what docs/admin has of them, and makes docs/admin/builder.html
 *   npm run policy -- policy.json --out FOLDER  makes an institution's own, for every platform
 *
 * Who hosts the extension says where: --chrome-id, --chrome-updates, --edge-id, --edge-updates, --firefox-package.
 * Values that are refused are named on stderr, the rest is written all the same, and the exit status is 2.
 */
import { parseArgs } from 'node:util';
import { type Identity, STORES } from '@/lib/policy/emit/identity';
import { policyFiles, templateFiles } from '@/lib/policy/emit/kit';
import { GUIDE, guideFiles, readPolicy, writeFiles } from './policy/files';
import { builderPage } from './policy/page';
import { allTexts, refusalTeller } from './policy/texts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'policy-kit' },
    'chrome-id': { type: 'string', default: STORES.chromeId },
    'chrome-updates': { type: 'string', default: STORES.chromeUpdates },
    'edge-id': { type: 'string', default: STORES.edgeId },
    'edge-updates': { type: 'string', default: STORES.edgeUpdates },
    'firefox-package': { type: 'string', default: STORES.firefoxPackage },
  },
});

const [path] = positionals;
if (path === undefined) {
  writeFiles(GUIDE, [
    ...(await guideFiles()),
    { name: 'builder.html', content: await builderPage(), encoding: 'utf-8' },
  ]);
} else {
  const { values, refused } = readPolicy(path);
  const tell = await refusalTeller();
  for (const refusal of refused) console.error(tell(refusal));
  if (refused.length > 0) process.exitCode = 2;
  const identity: Identity = {
    ...STORES,
    chromeId: options['chrome-id'],
    chromeUpdates: options['chrome-updates'],
    edgeId: options['edge-id'],
    edgeUpdates: options['edge-updates'],
    firefoxPackage: options['firefox-package'],
  };
  writeFiles(options.out, [...policyFiles(values, identity), ...templateFiles(identity, await allTexts())]);
}
