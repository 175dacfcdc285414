import { BLUESKY } from './bluesky.ts';
import type { Composer } from './composer.ts';
import { DISCORD } from './discord.ts';
import { FACEBOOK, MESSENGER } from './facebook.ts';
import { INSTAGRAM } from './instagram.ts';
import { LINKEDIN } from './linkedin.ts';
import { MASTODON } from './mastodon.ts';
import { NEXTDOOR } from './nextdoor.ts';
import { QUORA } from './quora.ts';
import { REDDIT } from './reddit.ts';
import { REVIEWS } from './reviews.ts';
import { SUBSTACK } from './substack.ts';
import { THREADS } from './threads.ts';
import { TIKTOK } from './tiktok.ts';
import { TUMBLR } from './tumblr.ts';
import { WHATSAPP } from './whatsapp.ts';
import { X } from './x.ts';
import { YOUTUBE } from './youtube.ts';

/** Every composer of the practice pages; all are played in both browsers. */
export const COMPOSERS: readonly Composer[] = [
  ...X,
  ...FACEBOOK,
  ...MESSENGER,
  ...INSTAGRAM,
  ...THREADS,
  ...LINKEDIN,
  ...REDDIT,
  ...BLUESKY,
  ...MASTODON,
  ...YOUTUBE,
  ...TIKTOK,
  ...TUMBLR,
  ...DISCORD,
  ...WHATSAPP,
  ...NEXTDOOR,
  ...QUORA,
  ...SUBSTACK,
  ...REVIEWS,
];

/** A composer by its site and name. */
export function composerOf(site: string, name: string): Composer {
  const found = COMPOSERS.find((each) => each.site === site && each.name === name);
  if (!found) throw new Error(`There is no ${name} of ${site} to write in.`);
  return found;
}
