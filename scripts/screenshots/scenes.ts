import { CHROME_ID } from '@/lib/identity';
import { composerOf } from '@/tests/browser/composers/index';
import type { Tab } from '@/tests/browser/drivers/browser';
import { HELD, WARNED } from '@/tests/browser/scenarios/labels';
import { openStage, type Stage } from '@/tests/browser/stage';
import { until } from '@/tests/browser/until';

/** A view of the extension at work, and how a tab is brought to it. All drafts are invented. */
export interface Scene {
  readonly name: string;
  readonly play: (tab: Tab) => Promise<void>;
}

/** Writes in one of the composers of the practice pages. */
async function written(tab: Tab, site: string, name: string, draft: string): Promise<Stage> {
  const stage = await openStage(tab, composerOf(site, name));
  await stage.type(draft);
  return stage;
}

/** The card beside a draft, opened. */
async function openCard(tab: Tab, stage: Stage): Promise<void> {
  await stage.cardSaying(WARNED);
  await stage.press(/^show me/i);
  await saferDraft(tab);
}

/** Waits until the card can show the draft as the engine would have it. */
async function saferDraft(tab: Tab): Promise<void> {
  const offers = (root: ShadowRoot): boolean => root.querySelector('.safer:not([inert])') !== null;
  await until('a safer draft', async () => (await tab.inClosedRoots(offers, null)).includes(true));
}

/** Puts the caret into the practice page's box, once it is there. Runs in the page. */
function focusBox(): boolean {
  const box = document.querySelector('textarea');
  box?.focus();
  return box !== null;
}

/** Runs in the practice page. */
const isJudged = (): boolean => document.querySelector('.verdict') !== null;

export const SCENES: readonly Scene[] = [
  {
    name: 'question',
    play: async (tab) => {
      const draft = 'Long night. My patient, a 47-year-old firefighter, lost his leg under a tractor.';
      await openCard(tab, await written(tab, 'x', 'post', draft));
    },
  },
  {
    name: 'held',
    play: async (tab) => {
      const draft = 'John Whitfield came back to 4 West tonight. Please pray for him.';
      const stage = await written(tab, 'facebook', 'feed', draft);
      await stage.cardSaying(WARNED);
      await stage.post();
      await stage.cardSaying(HELD);
      await saferDraft(tab);
    },
  },
  {
    name: 'silence',
    play: async (tab) => {
      const draft = 'Dr. Jane Smith speaks on sepsis in Salt Lake City on September 8 at 9:30. See you there!';
      await written(tab, 'x', 'home', draft);
    },
  },
  {
    name: 'review',
    play: async (tab) => {
      await openCard(tab, await written(tab, 'reviews', 'yelp', 'Mary, your biopsy was explained to you twice.'));
    },
  },
  {
    name: 'practice',
    play: async (tab) => {
      await tab.goto(`chrome-extension://${CHROME_ID}/practice.html`);
      await until('the box', () => tab.evaluate(focusBox, null));
      await tab.type('My patient tonight, a 47-year-old firefighter, lost his leg. Dr. Amara Osei was kind to him.');
      await until('a verdict', () => tab.evaluate(isJudged, null));
    },
  },
];
