import { expect } from 'vitest';
import { CONFERENCE, LOSS } from './drafts.ts';
import type { Scenario } from './scenario.ts';

const passes = (name: string, draft: string): Scenario => ({
  name,
  play: async (stage) => {
    await stage.type(draft);
    await stage.post();
    await stage.delivered(draft);
    expect(await stage.card()).toBeNull();
  },
});

export const clearPasses = passes('a clear draft passes in silence', CONFERENCE);

/** A note may stand beside the composer until the post is sent, but never in its way. */
export const cautionPasses = passes('a note never holds Post', LOSS);
