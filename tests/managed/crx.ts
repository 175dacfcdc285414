import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId } from '../../scripts/pack/extension-id.ts';
import { requireBrowser } from '../browser/drivers/find.ts';

export interface Package {
  readonly id: string;
  readonly version: string;
  readonly crx: Uint8Array;
}

/**
 * Packs a built extension as an institution would that hosts it itself: by Chromium, with a key of its own.
 *
 * @param more what stands in the manifest besides
 */
export function pack(build: string, more: Readonly<Record<string, unknown>> = {}): Package {
  const folder = mkdtempSync(join(tmpdir(), 'crx-'));
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  cpSync(build, join(folder, 'extension'), { recursive: true });
  const manifest: { version: string } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'extension', 'manifest.json'), JSON.stringify({ ...manifest, ...more }));
  execFileSync(
    requireBrowser('chromium'),
    [
      '--no-sandbox',
      '--headless',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--pack-extension=${join(folder, 'extension')}`,
      `--pack-extension-key=${join(folder, 'key.pem')}`,
    ],
    { stdio: 'ignore' },
  );
  return {
    id: extensionId(publicKey.export({ type: 'spki', format: 'der' })),
    version: manifest.version,
    crx: readFileSync(join(folder, 'extension.crx')),
  };
}

export interface UpdateServer {
  readonly url: string;
  close(): void;
}

/** Answers Chromium's question for updates with the package, as an institution's own server does. */
export async function serveUpdates({ id, version, crx }: Package): Promise<UpdateServer> {
  const server = createServer(({ url, headers }, response) => {
    if (url === '/extension.crx') {
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(crx);
      return;
    }
    const codebase = `http://${headers.host}/extension.crx`;
    response.writeHead(200, { 'content-type': 'text/xml' }).end(
      `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${codebase}" version="${version}" /></app>
</gupdate>`,
    );
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
    });
  });
  return { url: `http://127.0.0.1:${port}/updates.xml`, close: () => server.close() };
}
