import { expect } from 'vitest';
import type { Stage } from '../stage.ts';
import { FIREFIGHTER, NAMED } from './drafts.ts';
import { HELD, WARNED } from './labels.ts';
import type { Scenario } from './scenario.ts';

/** Nothing was sent, and what was written stands as it was. */
export async function expectHeld(stage: Stage, draft: string): Promise<void> {
  await stage.cardSaying(HELD);
  expect(await stage.model()).toBe(draft);
  expect(await stage.sent()).not.toContain(draft);
}

export const clickHeld: Scenario = {
  name: 'Post is held for a recognisable patient',
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    await stage.cardSaying(WARNED);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
  },
};

/** No waiting for a verdict: the press follows the last key at once. */
export const hastyClickHeld: Scenario = {
  name: 'Post right after the last key is still judged',
  play: async (stage) => {
    await stage.type(NAMED);
    await stage.post();
    await expectHeld(stage, NAMED);
  },
};

export const secondClickHeld: Scenario = {
  name: 'pressing Post again does not wear the hold down',
  play: async (stage) => {
    await stage.type(NAMED);
    await stage.post();
    await expectHeld(stage, NAMED);
    await stage.post();
    await stage.post();
    await expectHeld(stage, NAMED);
  },
};

export const keysHeld: Scenario = {
  name: 'keys that send are held',
  unless: ({ keys }) => (keys.length === 0 ? 'no key sends here' : null),
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    for (const chord of stage.composer.keys) {
      await stage.tab.press(...chord);
      await expectHeld(stage, FIREFIGHTER);
    }
  },
};

export const escapeGoesBack: Scenario = {
  name: 'Escape goes back to writing',
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    await stage.tab.press('Escape');
    await stage.tab.type('!');
    expect(await stage.model()).toBe(`${FIREFIGHTER}!`);
    expect(await stage.sent()).not.toContain(FIREFIGHTER);
  },
};
