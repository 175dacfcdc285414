import { expect } from 'vitest';
import type { Composer } from '../composers/composer.ts';
import { X } from '../composers/x.ts';
import type { Browser, BrowserName, Plain, Tab } from '../drivers/browser.ts';
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

/** A composer of X, by its name. */
export function composerOfX(name: string): Composer {
  const composer = X.find((each) => each.name === name);
  if (!composer) throw new Error(`X has no ${name}.`);
  return composer;
}

/** A press of Post has reached the site once, whatever went wrong before it. */
export async function expectSentOnce(stage: Stage, draft: string): Promise<void> {
  await stage.delivered(draft);
  expect((await stage.sent()).filter((text) => text === draft)).toHaveLength(1);
}
