/** Storage, policy, network and clock fail. */
import { expect } from 'vitest';
import { postAnyway } from '../scenarios/decide.ts';
import { CONFERENCE, FIREFIGHTER } from '../scenarios/drafts.ts';
import { expectHeld } from '../scenarios/hold.ts';
import { WARNED } from '../scenarios/labels.ts';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';
import { expectHeldThenSentOnce, expectSentOnce, type Fault, rememberPolicy, type Scene } from './fault.ts';

/** A draft about a patient is held and posted once, one about nobody is never held. */
async function expectAllWell({ open }: Scene): Promise<void> {
  const stage = await open();
  await stage.type(FIREFIGHTER);
  await stage.cardSaying(WARNED);
  await expectHeldThenSentOnce(stage, FIREFIGHTER);
  await stage.reenter();
  await stage.type(CONFERENCE);
  await stage.post();
  await expectSentOnce(stage, CONFERENCE);
}

/** Everything that is kept becomes `value`. Runs in a page of the extension. */
async function spoil(value: unknown): Promise<void> {
  const { storage } = Reflect.get(globalThis, 'chrome');
  const keys = ['profile', 'alwaysFine', 'sitesOff', 'choices', 'pausedUntil', 'policy', 'ledger', 'friendsAsked'];
  await storage.local.set(Object.fromEntries(keys.map((key) => [key, value])));
}

const GARBAGE = ['garbage', [[null], 7, {}], { raw: 'x', facility: 3, salt: [], day: {} }] as const;

const corrupt: Fault = {
  name: 'storage full of garbage: judged, held and posted as ever',
  play: async ({ open, inOwnPage }) => {
    const stage = await open();
    for (const [number, value] of GARBAGE.entries()) {
      await inOwnPage(spoil, value);
      // Words that have not been judged yet.
      await stage.retype(`${FIREFIGHTER} ${number}`);
      await stage.cardSaying(WARNED);
      await stage.retype(CONFERENCE);
      await stage.noCard();
    }
    await stage.retype(FIREFIGHTER);
    await expectHeldThenSentOnce(stage, FIREFIGHTER);
  },
};

/** Fills the storage up to its last bytes; in browsers without a limit, with more than any has. Runs in a page of the extension. */
async function fill(): Promise<boolean> {
  const { storage } = Reflect.get(globalThis, 'chrome');
  const room = Number(storage.local.QUOTA_BYTES ?? 10_485_760);
  for (let size = room; size >= 1; size = Math.floor(size / 2)) {
    await storage.local.set({ [`filler-${size}`]: 'x'.repeat(size) }).catch(() => {});
  }
  return storage.local.set({ more: 'x'.repeat(1000) }).then(
    () => false,
    () => true,
  );
}

const full: Fault = {
  name: 'storage that takes nothing any more: judged, held and posted as ever',
  only: 'chromium',
  play: async (scene) => {
    expect(await scene.inOwnPage(fill, null)).toBe(true);
    await expectAllWell(scene);
  },
};

/** What a session that is long over would see: the clock was a year ahead when all this was kept. Runs in a page of the extension. */
async function liveInTheFuture(): Promise<void> {
  const { storage } = Reflect.get(globalThis, 'chrome');
  const future = Date.now() + 365 * 24 * 3_600_000;
  await storage.session.set({ browserStart: future });
  await storage.local.set({ pausedUntil: future });
}

/** The counts, as they are kept. Runs in a page of the extension. */
async function countsKept(): Promise<readonly { readonly choice: string; readonly count: number }[]> {
  const { storage } = Reflect.get(globalThis, 'chrome');
  return (await storage.local.get('ledger')).ledger ?? [];
}

const clockPutBack: Fault = {
  name: 'the clock put back by a year in the middle of a pause: judged, held and posted as ever',
  play: async (scene) => {
    await scene.inOwnPage(liveInTheFuture, null);
    await expectAllWell(scene);
  },
};

const clockJumps: Fault = {
  name: 'a clock that jumps forth and back under the worker: judged, held and posted as ever',
  only: 'chromium',
  play: async (scene) => {
    const jump = (years: number) =>
      scene.browser.inWorker?.(
        (ms) => {
          const { now } = Date;
          Date.now = () => now() + ms;
        },
        years * 365 * 24 * 3_600_000,
      );
    // The worker is up when a composer is in use.
    await scene.open();
    await jump(1);
    await jump(-2);
    await expectAllWell(scene);
  },
};

const BLOCKED = /Larkspur General asks you not to post this/;

const policyVanishes: Fault = {
  name: 'a policy that is there no more: what it blocked can be posted again, in the same card',
  only: 'chromium',
  play: async (scene) => {
    const { browser, open, inOwnPage } = scene;
    await rememberPolicy(scene, { onWarn: 'block', institutionName: 'Larkspur General' });
    await browser.stopWorker?.();
    const stage = await open();
    await stage.type(FIREFIGHTER);
    await stage.post();
    await stage.cardSaying(BLOCKED);
    await expectHeld(stage, FIREFIGHTER);
    // An hour old, it knows that there is none.
    await inOwnPage(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      await storage.session.set({ browserStart: Date.now() - 3_600_000 });
    }, null);
    await postAnyway(stage);
    await expectSentOnce(stage, FIREFIGHTER);
  },
};

const offline: Fault = {
  name: 'offline: judged, held and posted as ever',
  play: async ({ open }) => {
    const stage = await open();
    await stage.tab.offline(true);
    await stage.type(FIREFIGHTER);
    await expectHeldThenSentOnce(stage, FIREFIGHTER);
    await stage.tab.offline(false);
  },
};

const privateWindow: Fault = {
  name: 'a private window, where the person allows it: judged and held, and nothing of it is counted',
  only: 'chromium',
  play: async ({ browser, open, openIn, inOwnPage }) => {
    const postHeld = async (stage: Stage): Promise<void> => {
      await stage.type(FIREFIGHTER);
      await expectHeldThenSentOnce(stage, FIREFIGHTER);
    };
    const tab = await browser.openPrivate?.();
    if (!tab) throw new Error('No private window.');
    await postHeld(await openIn(tab));
    await tab.close();
    // The same elsewhere is counted, and after whatever came before it.
    await postHeld(await open());
    const counts = await until('a count', async () => {
      const kept = (await inOwnPage(countsKept, null)).filter(({ choice }) => choice === 'overridden');
      return kept.length > 0 && kept;
    });
    expect(counts).toMatchObject([{ count: 1 }]);
  },
};

export const SURROUNDINGS: readonly Fault[] = [
  privateWindow,
  corrupt,
  full,
  clockPutBack,
  clockJumps,
  policyVanishes,
  offline,
];
