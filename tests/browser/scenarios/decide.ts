import { expect } from 'vitest';
import { CONFERENCE, FIREFIGHTER } from './drafts.ts';
import { expectHeld } from './hold.ts';
import { POST_ANYWAY } from './labels.ts';
import type { Scenario } from './scenario.ts';

export const postedAnyway: Scenario = {
  name: 'posted anyway, exactly once',
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    await stage.press(POST_ANYWAY);
    await stage.delivered(FIREFIGHTER);
    await stage.noCard();
    // A second post through the same composer comes after any that was sent twice.
    await stage.enter(stage.composer);
    await stage.type(CONFERENCE);
    await stage.post();
    await stage.delivered(CONFERENCE);
    expect((await stage.sent()).filter((text) => text === FIREFIGHTER)).toHaveLength(1);
  },
};

export const editedUntilSafe: Scenario = {
  name: 'edited until safe, the marks go and Post works',
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    await stage.cardSaying(/./);
    await stage.retype(CONFERENCE);
    await stage.noCard();
    expect(await stage.marks()).toEqual([]);
    await stage.post();
    await stage.delivered(CONFERENCE);
  },
};
