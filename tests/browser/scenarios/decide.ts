import { expect } from 'vitest';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';
import { CONFERENCE, FIREFIGHTER, FIREFIGHTER_CLUE, GREETING } from './drafts.ts';
import { expectHeld } from './hold.ts';
import { POST_ANYWAY, PRESS_AGAIN, READERS, REASON, WARNED } from './labels.ts';
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

const LINES = `😮‍💨🏥\n\n${FIREFIGHTER}\n❤️`;

/** Offsets are right when the marked words are the words that point at the patient. */
async function rightWordsMarked(stage: Stage): Promise<void> {
  // Marks of what was typed a moment ago may still stand; the ones for the whole draft replace them.
  await until('marks on the words that point at the patient, and on no others', async () => {
    const marks = await stage.marks();
    return FIREFIGHTER_CLUE.test(marks.join(' ')) && marks.every((mark) => FIREFIGHTER.includes(mark));
  });
}

export const postedAnyway: Scenario = {
  name: 'emoji and lines: marked, held, readers named, posted anyway exactly once; a clear draft follows in silence',
  play: async (stage) => {
    await stage.type(LINES);
    await rightWordsMarked(stage);
    await stage.post();
    await expectHeld(stage, LINES);
    await stage.cardSaying(READERS[stage.composer.audience]);
    await postAnyway(stage);
    await stage.delivered(LINES);
    await stage.noCard();
    // A second post through the same composer comes after any that was sent twice.
    await stage.reenter();
    await stage.type(GREETING);
    await stage.post();
    await stage.delivered(GREETING);
    expect(await stage.card()).toBeNull();
    expect((await stage.sent()).filter((text) => text === LINES)).toHaveLength(1);
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
  // Seen on the page without the extension: in a shadow root every key that follows a selection lands on a line of its own.
  unless: ({ editor }, browser) =>
    editor === 'quill-1' && browser === 'firefox'
      ? 'Quill 1 loses the selection in a shadow root in Firefox, with the extension and without'
      : null,
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
