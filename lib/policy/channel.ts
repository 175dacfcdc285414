import { siteOf } from '@/lib/sites';
import type { SecureChannel } from './verdict';

/** Reads "name | https link | words on the button", the last of which may be missing; null when it is none. */
export function readChannel(item: string): SecureChannel | null {
  const [name = '', url = '', text = '', ...more] = item.split('|').map((part) => part.trim());
  if (name === '' || !isLink(url) || more.length > 0) return null;
  const id = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return { id, name, url, ...(text === '' ? {} : { text }) };
}

/** Hosts that channels lie on: never guarded, unless they are among the sites that everybody can read. */
export function secureHosts(channels: readonly SecureChannel[]): string[] {
  return channels.map(({ url }) => new URL(url).hostname).filter((host) => siteOf(host) === undefined);
}

export function isLink(text: string): boolean {
  return /^https:\/\//i.test(text) && URL.canParse(text);
}
