import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { assess, explain } from '@/lib/engine/assess';
import type { Draft } from '@/lib/engine/types';
import { answer } from '@/lib/messages';
import { decide, spare } from '@/lib/policy/decide';
import { currentPolicy } from '@/lib/policy/read';
import { rewrite } from '@/lib/remedies';
import { addAlwaysFine, alwaysFine, count, isQuiet, profile } from '@/lib/store';

/** The draft as readers see it: what the person's profiles show stands beside it. */
async function known(draft: Draft): Promise<Draft> {
  return { ...draft, author: { ...(await profile.getValue()), ...draft.author } };
}

export default defineBackground(() => {
  const judge = (draft: Draft, spared: readonly string[]) => spare(assess(draft), spared);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // Composers keep a line open so that the worker is awake, and so that they learn of its end; nothing is said on it.
  browser.runtime.onConnect.addListener(() => {});
  answer({
    hello: async () => {
      const { unchecked } = await currentPolicy();
      return { unchecked };
    },
    assess: async ({ draft, spared }) => {
      const fine = [...spared, ...(await alwaysFine.getValue())];
      const verdict = decide(judge(await known(draft), fine), await currentPolicy());
      return (await isQuiet(draft.site)) ? { ...verdict, action: 'off' } : verdict;
    },
    rewrite: async ({ draft, spared }) => {
      const fine = [...spared, ...(await alwaysFine.getValue())];
      const asSeen = await known(draft);
      return rewrite(asSeen, judge(asSeen, fine).findings, (version) => judge(version, fine));
    },
    explain: async (draft) => explain(await known(draft)),
    spare: async (words) => {
      await addAlwaysFine(words);
      return null;
    },
    outcome: async (outcome) => {
      await count(outcome);
      return null;
    },
  });
});
