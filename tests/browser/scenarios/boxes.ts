import { expect } from 'vitest';
import type { Place } from '../composers/composer.ts';
import { pressElement, type Stage } from '../stage.ts';
import { CONFERENCE, FIREFIGHTER } from './drafts.ts';
import { expectHeld } from './hold.ts';
import { WARNED } from './labels.ts';
import type { Scenario } from './scenario.ts';

/** A draft to ask about in the composer, then a harmless one in the box beside it, where the caret stays. */
async function writeInBoth(stage: Stage, beside: Place): Promise<void> {
  await stage.type(FIREFIGHTER);
  await stage.cardSaying(WARNED);
  await stage.enter(beside);
  await stage.type(CONFERENCE);
}

export const twoBoxes: Scenario = {
  name: 'two composers at once do not mix',
  unless: ({ beside }) => (beside ? null : 'no second composer on the page'),
  play: async (stage) => {
    const { beside } = stage.composer;
    if (!beside) return;
    await writeInBoth(stage, beside);
    await stage.post(beside);
    await stage.delivered(CONFERENCE);
    expect(await stage.model()).toBe(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
  },
};

/** The box draws, as editors do after a task of their own (Lexical then takes the focus), and frames pass. Runs in the page. */
async function stir(box: string): Promise<void> {
  for (const element of window.practiceFind(box)) element.append(document.createComment(''));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

export const leftBoxStirs: Scenario = {
  name: 'a box that was left, and still draws, takes no held draft out of view',
  unless: ({ beside }) => {
    if (!beside) return 'no second composer on the page';
    return beside.open.length > 0 ? 'the second composer stands over the first' : null;
  },
  play: async (stage) => {
    const { beside } = stage.composer;
    if (!beside) return;
    await writeInBoth(stage, beside);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    await stage.tab.evaluate(stir, beside.box);
    await expectHeld(stage, FIREFIGHTER);
    await stage.enter(beside);
    await stage.type('.');
    await stage.noCard();
  },
};

/** Away and back through the site's own routes, which take the composer off the page and make a new one. */
export const remounted: Scenario = {
  name: 'a composer that went and came back is still guarded',
  unless: ({ leave }) => (leave ? null : 'stays on the page for good'),
  play: async (stage) => {
    const { leave } = stage.composer;
    if (!leave) return;
    await stage.type(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    await pressElement(stage.tab, leave);
    await stage.noCard();
    await stage.reenter();
    await stage.retype(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
  },
};
