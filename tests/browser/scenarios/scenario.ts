import type { Composer } from '../composers/composer.ts';
import type { BrowserName } from '../drivers/browser.ts';
import type { Stage } from '../stage.ts';

/** Something that must hold in every composer, in every browser, unless it says why not. */
export interface Scenario {
  readonly name: string;
  /** Why this cannot happen in a composer or a browser; null where it can. */
  readonly unless?: (composer: Composer, browser: BrowserName) => string | null;
  /** Plays it in a composer that was just opened, and throws when something is not as it must be. */
  readonly play: (stage: Stage) => Promise<void>;
}
