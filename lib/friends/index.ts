import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import type { FriendSite } from './site';

const SITES: readonly FriendSite[] = [facebook, instagram, linkedin];

export function friendSiteOf(hostname: string): FriendSite | undefined {
  return SITES.find(({ hosts }) => hosts.includes(hostname));
}
