import { expect } from 'vitest';
import type { Composer } from '../composers/composer.ts';
import type { Browser, BrowserName, Plain, Tab } from '../drivers/browser.ts';
import { postAnyway } from '../scenarios/decide.ts';
import { expectHeld } from '../scenarios/hold.ts';
import type { Stage } from '../stage.ts';

/** Where a fault is played: one browser for all, a tab of its own for each. */
export interface Scene {
  readonly browser: Browser;
  /** Opens a composer; the home of X if none is given. */
  readonly open: (composer?: Composer) => Promise<Stage>;
  /** The same in a tab that is there. */
  readonly openIn: (tab: Tab) => Promise<Stage>;
  /** Runs a function in one of the extension's own pages. It is sent as text, as to any page. */
  readonly inOwnPage: <A extends Plain, R>(run: (argument: A) => R, argument: A) => Promise<R>;
}

/** Something that breaks, and what must hold all the same. */
export interface Fault {
  readonly name: string;
  /** The browser whose protocol can bring it about; every one if not given. */
  readonly only?: BrowserName;
  readonly play: (scene: Scene) => Promise<void>;
}

/** A press of Post has reached the site once, whatever went wrong before it. */
export async function expectSentOnce(stage: Stage, draft: string): Promise<void> {
  await stage.delivered(draft);
  expect((await stage.sent()).filter((text) => text === draft)).toHaveLength(1);
}

/** Post is pressed: the draft is held, and once the person has decided, it reaches the site once. */
export async function expectHeldThenSentOnce(stage: Stage, draft: string): Promise<void> {
  await stage.post();
  await expectHeld(stage, draft);
  await postAnyway(stage);
  await expectSentOnce(stage, draft);
}

/** Has a young session take this for the policy, as the last known copy of it, until the browser has a word to say. */
export async function rememberPolicy({ inOwnPage }: Scene, raw: { readonly [setting: string]: Plain }): Promise<void> {
  await inOwnPage(async (raw) => {
    const { storage } = Reflect.get(globalThis, 'chrome');
    await storage.session.set({ browserStart: Date.now() });
    await storage.local.set({ policy: { raw, readAt: Date.now() } });
  }, raw);
}
