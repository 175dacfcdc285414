/**
 * A package for Chrome, Edge and Chromium that an institution signs and serves by itself: docs/store/self-hosting.md.
 *
 *   npm run crx -- --key key.pem --url https://extensions.example.org/crowded-elevator
 *
 * The extension's id hangs on the key. `--url` is the folder that package and update manifest will be served from.
 * Each `--site HOST` is guarded beside the sites that are guarded everywhere, and nobody is asked for it.
 */
import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folderOf, pack, withoutKey, withSites } from './pack/build';
import { extensionId } from './pack/extension-id';
import { run } from './setup/run';

const OUT = '.output/self-hosted';
const PACKAGE = 'crowded-elevator.crx';
const UPDATES = 'updates.xml';

const { values: options } = parseArgs({
  options: { key: { type: 'string' }, url: { type: 'string' }, site: { type: 'string', multiple: true, default: [] } },
});
const { key, url, site: sites } = options;
// The packer would make up a key that is not there, and with it a new extension.
if (key === undefined || !existsSync(key) || !url?.startsWith('https://')) {
  console.error('Usage: npm run crx -- --key KEY.pem --url https://… [--site HOST]…  (the key must exist)');
  process.exit(2);
}

const folder = url.replace(/\/$/, '');
await pack(
  'chrome',
  (manifest) => {
    withoutKey(manifest);
    withSites(sites)(manifest);
    manifest.update_url = `${folder}/${UPDATES}`;
  },
  OUT,
);

const signed = await run('npx', [
  ...['--no-install', 'crx3', '--key', key, '--crx', join(OUT, PACKAGE), '--xml', join(OUT, UPDATES)],
  ...['--crxURL', `${folder}/${PACKAGE}`, '--', folderOf('chrome', OUT)],
]);
if (signed !== 0) process.exit(signed);
console.log(`\nServe ${PACKAGE} and ${UPDATES} (both in ${OUT}) from ${folder}/`);
const publicKey = createPublicKey(readFileSync(key)).export({ type: 'spki', format: 'der' });
console.log(`Force-install ${extensionId(publicKey)} from ${folder}/${UPDATES}`);
