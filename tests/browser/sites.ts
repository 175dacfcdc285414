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
  { id: 'bluesky', title: 'Bluesky', hosts: ['bsky.app'] },
  { id: 'linkedin', title: 'LinkedIn', hosts: ['www.linkedin.com'] },
  { id: 'instagram', title: 'Instagram', hosts: ['www.instagram.com'] },
  { id: 'threads', title: 'Threads', hosts: ['www.threads.com'] },
  { id: 'reddit', title: 'Reddit', hosts: ['www.reddit.com', 'old.reddit.com', 'chat.reddit.com'] },
  {
    id: 'mastodon',
    title: 'Fediverse',
    // The last two are no sites of the list: a server that a person may add, and a secure network.
    hosts: ['mastodon.social', 'phanpy.social', 'elk.zone', 'fedi.example', 'www.doximity.com'],
  },
  { id: 'youtube', title: 'YouTube', hosts: ['www.youtube.com'] },
  { id: 'tiktok', title: 'TikTok', hosts: ['www.tiktok.com'] },
  { id: 'tumblr', title: 'Tumblr', hosts: ['www.tumblr.com'] },
  { id: 'discord', title: 'Discord', hosts: ['discord.com'] },
  { id: 'whatsapp', title: 'WhatsApp', hosts: ['web.whatsapp.com'] },
  { id: 'nextdoor', title: 'Nextdoor', hosts: ['nextdoor.com'] },
  { id: 'quora', title: 'Quora', hosts: ['www.quora.com'] },
  { id: 'substack', title: 'Substack', hosts: ['substack.com'] },
  { id: 'google', title: 'Google', hosts: ['www.google.com'] },
  { id: 'reviews', title: 'Reviews', hosts: ['biz.yelp.com', 'update.healthgrades.com', 'www.zocdoc.com'] },
  { id: 'messenger', title: 'Messenger', hosts: ['www.messenger.com'] },
];
