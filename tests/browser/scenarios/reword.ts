import { expect } from 'vitest';
import { until } from '../until.ts';
import { FIREFIGHTER } from './drafts.ts';
import { expectHeld } from './hold.ts';
import { REWORD, REWORDED } from './labels.ts';
import type { Scenario } from './scenario.ts';

export const reworded: Scenario = {
  name: "one press rewords the editor's model, Ctrl+Z takes it back",
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    await stage.press(REWORD);
    const safer = await until('a new wording in the model', async () => {
      const model = await stage.model();
      return model !== FIREFIGHTER && model;
    });
    await stage.cardSaying(REWORDED);
    // One place was changed, the rest stands; nothing is doubled and nothing lost.
    expect(safer.length).toBeLessThan(FIREFIGHTER.length + 30);
    expect(safer.length).toBeGreaterThan(FIREFIGHTER.length - 30);
    await stage.tab.press('Control', 'z');
    await until('the old wording', async () => (await stage.model()) === FIREFIGHTER);
    await stage.type(' Ok.');
    await until('more typing', async () => (await stage.model()).includes('Ok.'));
  },
};
