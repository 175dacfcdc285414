import { type CardView, settle } from '@/tests/browser/card';
import type { Composer } from '@/tests/browser/composers/composer';
import type { Tab } from '@/tests/browser/drivers/browser';
import { HELD } from '@/tests/browser/scenarios/labels';
import { openStage } from '@/tests/browser/stage';
import { until } from '@/tests/browser/until';

/** What a person saw who typed a draft and pressed Post. */
export interface Seen {
  readonly site: string;
  readonly draft: string;
  /** What the card calls it, or `clear` when none came. */
  readonly level: string;
  /** The marked words. */
  readonly words: readonly string[];
  readonly post: 'sent' | 'held';
  /** A PNG of the tab after Post was pressed. */
  readonly picture: Uint8Array;
}

/** A draft that has shown no card within this time shows none, in milliseconds. */
const SILENCE = 1_500;

/** What the card calls the draft: `note`, `question`, `stop`, or `clear` without a card. */
const levelOf = (card: CardView | null): string =>
  /^(note|question|stop)\b/im.exec(card?.text ?? '')?.[0].toLowerCase() ?? 'clear';

/** Types a draft with real keys, presses Post, and tells what happened. */
export async function watch(tab: Tab, composer: Composer, draft: string): Promise<Seen> {
  const stage = await openStage(tab, composer);
  await stage.type(draft);
  const card = await until('a card', stage.card, SILENCE).catch(() => null);
  const words = await stage.marks();
  await stage.post();
  const held = await until('Post to be sent or held', async () => {
    if ((await stage.sent()).includes(draft)) return { card: null };
    const now = await stage.card();
    return HELD.test(now?.text ?? '') ? { card: now } : null;
  });
  await settle(tab);
  return {
    site: composer.site,
    draft,
    level: levelOf(held.card ?? card),
    words,
    post: held.card ? 'held' : 'sent',
    picture: await tab.screenshot(),
  };
}
