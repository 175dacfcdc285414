import { expect } from 'vitest';
import { until } from '../until.ts';
import { FIREFIGHTER } from './drafts.ts';
import { expectHeld } from './hold.ts';
import { WARNED } from './labels.ts';
import type { Scenario } from './scenario.ts';

export const pasted: Scenario = {
  name: 'a pasted draft is judged',
  // Seen on the page without the extension: it reads the place of a selection that it cannot find.
  unless: ({ editor }, browser) =>
    editor === 'quill-1' && browser === 'chromium'
      ? 'Quill 1 throws at a paste in a shadow root in Chromium, with the extension and without'
      : null,
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    await stage.selectAll();
    await stage.tab.press('Control', 'x');
    await until('an empty box', async () => (await stage.model()) === '');
    await stage.tab.press('Control', 'v');
    await until('the pasted text', async () => (await stage.model()) === FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
  },
};

export const composed: Scenario = {
  name: 'an input method is not disturbed, and what it wrote is judged',
  unless: (_composer, browser) => (browser === 'firefox' ? 'WebDriver BiDi drives no input method' : null),
  play: async (stage) => {
    const [before = '', after = ''] = FIREFIGHTER.split('firefighter');
    await stage.type(before);
    // Nobody composes within a few ms of a key; a framework that has not drawn the key yet draws over the composition.
    await until('marks', async () => (await stage.marks()).length > 0);
    await stage.tab.compose?.(['f', 'fire', 'firefig', 'firefighter']);
    await stage.type(after);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
  },
};

export const mentionPicked: Scenario = {
  name: 'Enter that picks from an open list is not taken for sending',
  unless: ({ site, name }) => (site === 'facebook' && name.startsWith('comment') ? null : 'no list of names here'),
  play: async (stage) => {
    const draft = `${FIREFIGHTER} @Ma`;
    await stage.type(draft);
    await stage.cardSaying(WARNED);
    const isOpen = () => stage.tab.evaluate(() => document.querySelector('[role="listbox"]') !== null, null);
    await until('the list', isOpen);
    await stage.tab.press('Enter');
    await until('the list to close', async () => !(await isOpen()));
    expect(await stage.sent()).toEqual([]);
    await stage.tab.press('Enter');
    await expectHeld(stage, draft);
  },
};
