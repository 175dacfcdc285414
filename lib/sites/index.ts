import { bluesky } from './bluesky';
import { discord } from './discord';
import { facebook } from './facebook';
import { withGeneric } from './generic';
import { google } from './google';
import { healthgrades } from './healthgrades';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { FEDIVERSE, mastodon } from './mastodon';
import { nextdoor } from './nextdoor';
import { quora } from './quora';
import { reddit } from './reddit';
import { isSecure } from './secure';
import type { Site } from './site';
import { substack } from './substack';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { whatsapp } from './whatsapp';
import { x } from './x';
import { yelp } from './yelp';
import { youtube } from './youtube';
import { zocdoc } from './zocdoc';

/** Every guarded site. Listed by hand, because the manifest is made from it outside the bundler. */
export const SITES: readonly Site[] = [
  x,
  facebook,
  instagram,
  threads,
  linkedin,
  reddit,
  bluesky,
  mastodon,
  youtube,
  tiktok,
  tumblr,
  discord,
  whatsapp,
  nextdoor,
  quora,
  substack,
  google,
  yelp,
  healthgrades,
  zocdoc,
];

/** Whether a page is one of the site's. */
function covers(place: string, hostname: string, pathname: string): boolean {
  const slash = place.indexOf('/');
  const [host, path] = slash < 0 ? [place, '/'] : [place.slice(0, slash), place.slice(slash)];
  return coversHost(host, hostname) && pathname.startsWith(path);
}

/** Whether a host is the one that is meant; `*.example.com` takes in the subdomains only. */
export function coversHost(host: string, hostname: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === hostname;
}

/** The site a page belongs to, if it is one of those guarded everywhere. */
export function siteOf(hostname: string, pathname = '/'): Site | undefined {
  return SITES.find((site) => site.hosts.some((place) => covers(place, hostname, pathname)));
}

/** A site that the person has asked to be guarded: a server of the fediverse by its composers, any other by its editables. */
function addedSite(hostname: string): Site {
  return { id: hostname, name: hostname, hosts: [hostname], composers: FEDIVERSE };
}

/**
 * What is guarded in a page that the guard was put into, by the manifest or by the person.
 * Undefined where it must not be: in secure clinical networks.
 */
export function guardedSite(hostname: string, pathname: string): Site | undefined {
  if (isSecure(hostname)) return undefined;
  return withGeneric(siteOf(hostname, pathname) ?? addedSite(hostname));
}

/** Match patterns for the manifest. */
export function matchPatterns(): string[] {
  return SITES.flatMap((site) => site.hosts).map((place) => `https://${place}${place.includes('/') ? '' : '/'}*`);
}
