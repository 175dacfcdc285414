import { LOSS } from './drafts.ts';
import type { Scenario } from './scenario.ts';

export const cautionPasses: Scenario = {
  name: 'a note never holds Post',
  play: async (stage) => {
    await stage.type(LOSS);
    await stage.post();
    await stage.delivered(LOSS);
    // The note stands beside the composer until the site empties the box.
    await stage.noCard();
  },
};
