import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { assess } from '@/lib/engine/assess';
import type { Draft } from '@/lib/engine/types';
import { answer } from '@/lib/messages';
import { decide, spare } from '@/lib/policy/decide';
import { currentPolicy } from '@/lib/policy/read';
import { rewrite } from '@/lib/remedies';

export default defineBackground(() => {
  const judge = (draft: Draft, spared: readonly string[]) => spare(assess(draft), spared);

  // Composers keep a line open so that the worker is awake, and so that they learn of its end; nothing is said on it.
  browser.runtime.onConnect.addListener(() => {});
  answer({
    hello: async () => {
      const { unchecked } = await currentPolicy();
      return { unchecked };
    },
    assess: async ({ draft, spared }) => decide(judge(draft, spared), await currentPolicy()),
    rewrite: ({ draft, spared }) => rewrite(draft, judge(draft, spared).findings, (version) => judge(version, spared)),
    spare: () => null,
    outcome: () => null,
  });
});
