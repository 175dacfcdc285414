/** A site that has a practice page in `pages/<id>/page.tsx`. */
export interface Site {
  readonly id: string;
  readonly title: string;
  /** The host names the page is served under. */
  readonly hosts: readonly string[];
}

export const SITES: readonly Site[] = [
  { id: 'x', title: 'Home / X', hosts: ['x.com', 'twitter.com', 'mobile.x.com'] },
  { id: 'facebook', title: 'Facebook', hosts: ['www.facebook.com', 'web.facebook.com'] },
  { id: 'messenger', title: 'Messenger', hosts: ['www.messenger.com'] },
];
