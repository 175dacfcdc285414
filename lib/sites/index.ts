import { facebook } from './facebook';
import type { Site } from './site';
import { x } from './x';

/** Every guarded site. Listed by hand, because the manifest is made from it outside the bundler. */
export const SITES: readonly Site[] = [x, facebook];

/** Whether `hostname` is one of the site's; `*.example.com` takes in the subdomains only. */
function covers(host: string, hostname: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === hostname;
}

/** The site a page belongs to, if it is guarded. */
export function siteOf(hostname: string): Site | undefined {
  return SITES.find((site) => site.hosts.some((host) => covers(host, hostname)));
}

/** Match patterns for the manifest. */
export function matchPatterns(): string[] {
  return SITES.flatMap((site) => site.hosts).map((host) => `https://${host}/*`);
}
