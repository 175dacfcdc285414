import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { assess } from '@/lib/engine/assess';
import { answer } from '@/lib/messages';
import { decide, spare } from '@/lib/policy/decide';
import { currentPolicy } from '@/lib/policy/read';

export default defineBackground(() => {
  // Composers keep a line open so that the worker is awake, and so that they learn of its end; nothing is said on it.
  browser.runtime.onConnect.addListener(() => {});
  answer({
    hello: async () => {
      const { unchecked } = await currentPolicy();
      return { unchecked };
    },
    assess: async ({ draft, spared }) => decide(spare(assess(draft), spared), await currentPolicy()),
    rewrite: () => null,
    spare: () => null,
    outcome: () => null,
  });
});
