import { type FriendSite, firstOfPair } from './site';

/** Follow requests to a private account, each with Confirm first. */
const REQUESTS = /^\/accounts\/activity(?:\/|$)/;

export const instagram: FriendSite = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  person: (pressed, path) => (REQUESTS.test(path) ? firstOfPair(pressed, 'a[role="link"][href], a[href^="/"]') : null),
};
