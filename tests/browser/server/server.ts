import type { Server as HttpServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import { SITES, type Site } from '../sites.ts';
import { bundlePages } from './bundle.ts';
import { makeCertificate } from './certificate.ts';
import { createProxy } from './proxy.ts';

/** Where the practice sites are served, on 127.0.0.1. */
export interface Ports {
  /** Speaks TLS for every site. */
  readonly port: number;
  /** The CONNECT proxy that leads any host to `port`. */
  readonly proxyPort: number;
}

/** The practice sites, being served. */
export interface Practice extends Ports {
  /** Every request so far, as host and path. */
  readonly requests: readonly string[];
  /** The host and port of every tunnel so far. */
  readonly tunnels: readonly string[];
  close(): Promise<void>;
}

/** Any site's page is also served below this name, where no extension follows it: the page as it is by itself. */
export const UNGUARDED = '.unguarded.test';

/** Where a site's page is served as it is by itself. */
export function unguarded(address: string): string {
  const url = new URL(address);
  url.hostname += UNGUARDED;
  return url.href;
}

/**
 * As strict as the strictest of the sites: whatever the extension adds must not lean on a lax page. The hash is
 * that of an empty style element, which react-native-web fills through the CSSOM. Style attributes are allowed, since
 * browsers write them themselves into what is pasted where no editor takes the paste, and Quill 1 into its first text.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; media-src blob:; connect-src 'self'; frame-src 'self'";

/** Profiles live as long as one run, so what they cache never is of another build. */
const CACHED = 'max-age=3600, immutable';

const document = ({ id, title }: Site): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/style.css">
<script type="module" src="/assets/${id}.js"></script>
</head>
<body class="${id}"><div id="react-root"></div></body>
</html>`;

const siteAt = (host: string): Site | undefined => {
  const name = host.replace(/:\d+$/, '').replace(UNGUARDED, '');
  return SITES.find(({ hosts }) => hosts.includes(name));
};

const listening = (server: Server | HttpServer): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
    });
  });

const closed = (server: Server | HttpServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Bundles the sites' pages and serves them over TLS; the `Host` header decides which one answers. */
export async function servePractice(sites: readonly Site[] = SITES): Promise<Practice> {
  const [assets, certificate] = await Promise.all([bundlePages(sites), makeCertificate()]);
  const requests: string[] = [];
  const tunnels: string[] = [];
  const server = createServer(certificate, (request, response) => {
    requests.push(`${request.headers.host}${request.url}`);
    const asset = assets.get(new URL(request.url ?? '/', 'https://practice.test').pathname);
    const site = siteAt(request.headers.host ?? '');
    if (asset) response.writeHead(200, { 'content-type': asset.type, 'cache-control': CACHED }).end(asset.body);
    else if (site)
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY }).end(document(site));
    else response.writeHead(404).end();
  });
  const port = await listening(server);
  const proxy = createProxy(port, (host) => tunnels.push(host));
  const proxyPort = await listening(proxy);
  return {
    port,
    proxyPort,
    requests,
    tunnels,
    close: async () => {
      await Promise.all([closed(server), closed(proxy)]);
    },
  };
}
