import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Composer } from '../composers/composer.ts';
import { COMPOSERS } from '../composers/index.ts';
import type { Browser, Tab } from '../drivers/browser.ts';
import { launchGuarded } from '../drivers/launch.ts';
import { FIREFIGHTER } from '../scenarios/drafts.ts';
import { WARNED } from '../scenarios/labels.ts';
import { unguarded } from '../server/server.ts';
import { openStage, pressElement, type Stage } from '../stage.ts';
import { PATIENCE, until } from '../until.ts';

/** A composer of every site, each under a host name of its own. */
const ONE_EACH = [...new Map(COMPOSERS.map((composer) => [new URL(composer.url).host, composer])).values()];

/** Composers that go when they are left: the first of each site that has such. */
const LEAVING = COMPOSERS.filter(({ leave }) => leave).filter(
  ({ site }, at, all) => all.findIndex((other) => other.site === site) === at,
);

/** How often a composer is left and opened again. */
const ROUNDS = 6;

/** A page by itself, with all its open shadow roots and without what is drawn by lot. Runs in the page. */
function ownMarkup(): string {
  const markupOf = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    // The guard's host is the only element here that the browser shows as a popover.
    if (node.hasAttribute('popover')) return '';
    const lot = /^(id|data-(offset-key|editor)|aria-\w+by|for)$/;
    const attributes = [...node.attributes].filter(({ name }) => !lot.test(name));
    const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(markupOf).join('');
    return `<${node.localName} ${attributes.map(({ name, value }) => `${name}="${value}"`).join(' ')}>${inside}`;
  };
  return markupOf(document.documentElement).replaceAll('.unguarded.test', '');
}

/** How many elements of the page the guard has as its own. Runs in the page. */
const guardHosts = (): number => document.querySelectorAll('[popover]').length;

async function written(tab: Tab, composer: Composer, url = composer.url): Promise<Stage> {
  const stage = await openStage(tab, composer, url);
  await stage.type(FIREFIGHTER);
  return stage;
}

// In Chromium, which counts its listeners for whoever asks.
describe('chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchGuarded('chromium', { practice: inject('practice') });
  });
  afterAll(() => browser?.close());

  test('all sites open at once: each has its own question, no errors, and no element but the guard’s more', {
    timeout: 10 * PATIENCE,
  }, async () => {
    const plain = await browser.open();
    const open: { readonly stage: Stage; readonly own: string }[] = [];
    for (const composer of ONE_EACH) {
      await written(plain, composer, unguarded(composer.url));
      const own = await plain.evaluate(ownMarkup, null);
      open.push({ stage: await written(await browser.open(), composer), own });
    }
    for (const { stage, own } of open) {
      const { tab, composer } = stage;
      await tab.front();
      await stage.cardSaying(WARNED);
      expect(await tab.evaluate(ownMarkup, null), composer.url).toBe(own);
      expect(tab.errors, composer.url).toEqual([]);
    }
    for (const { stage } of open) await stage.tab.close();
    await plain.close();
  });

  test.each(LEAVING)('$site $name: left again and again, no listener stays', async (composer) => {
    const tab = await browser.open();
    const stage = await openStage(tab, composer);
    const leave = async (): Promise<void> => {
      await stage.type(FIREFIGHTER);
      await stage.cardSaying(WARNED);
      if (composer.leave) await pressElement(tab, composer.leave);
      await stage.noCard();
      await until('the guard to leave the page', async () => (await tab.evaluate(guardHosts, null)) === 0);
    };
    const listeners = async (): Promise<number> => (await tab.listeners?.()) ?? 0;
    await leave();
    const looks: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await stage.reenter();
      await leave();
      looks.push(await listeners());
    }
    const [first = 0, second = 0, ...later] = looks;
    expect(first).toBeGreaterThan(0);
    // The box that was left last may still be held, with its own listeners, or not yet: two looks tell how many there can
    // be. What stays would add up with every round after them.
    expect(Math.min(...later)).toBeLessThanOrEqual(Math.max(first, second));
    await tab.close();
  });
});
