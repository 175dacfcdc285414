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
