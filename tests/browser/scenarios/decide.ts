import { expect } from 'vitest';
import type { Stage } from '../stage.ts';
import { CONFERENCE, FIREFIGHTER } from './drafts.ts';
import { expectHeld } from './hold.ts';
import { POST_ANYWAY, PRESS_AGAIN, REASON, WARNED } from './labels.ts';
import type { Scenario } from './scenario.ts';

/** Some sites want the person's own press: the card says so, and it goes through. */
async function pressAgain(stage: Stage): Promise<void> {
  if (!stage.composer.pressAgain) return;
  await stage.cardSaying(PRESS_AGAIN);
  await stage.post();
}

/** The way past the card of a question. */
export async function postAnyway(stage: Stage): Promise<void> {
  await stage.press(POST_ANYWAY);
  await stage.press(REASON);
  await pressAgain(stage);
}

export const postedAnyway: Scenario = {
  name: 'posted anyway, exactly once',
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    await postAnyway(stage);
    await stage.delivered(FIREFIGHTER);
    await stage.noCard();
    // A second post through the same composer comes after any that was sent twice.
    await stage.reenter();
    await stage.type(CONFERENCE);
    await stage.post();
    await stage.delivered(CONFERENCE);
    expect((await stage.sent()).filter((text) => text === FIREFIGHTER)).toHaveLength(1);
  },
};

export const decidedByKeyboard: Scenario = {
  name: 'the whole decision by keyboard',
  unless: ({ keys }) => (keys.length === 0 ? 'no key sends here' : null),
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    for (const chord of stage.composer.keys.slice(0, 1)) await stage.tab.press(...chord);
    await expectHeld(stage, FIREFIGHTER);
    await stage.reach(POST_ANYWAY);
    await stage.reach(REASON);
    await pressAgain(stage);
    await stage.delivered(FIREFIGHTER);
  },
};

export const editedUntilSafe: Scenario = {
  name: 'edited until safe, the marks go and Post works',
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    await stage.cardSaying(WARNED);
    await stage.retype(CONFERENCE);
    await stage.noCard();
    expect(await stage.marks()).toEqual([]);
    await stage.post();
    await stage.delivered(CONFERENCE);
  },
};
