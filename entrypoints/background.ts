import facts from 'virtual:pattern-facts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { cleanCarried, readCarried } from '@/lib/attachments/worker';
import { assess, explain } from '@/lib/engine/assess';
import type { Draft } from '@/lib/engine/types';
import { warmUp } from '@/lib/engine/warm-up';
import { followAddedSites } from '@/lib/guard/added';
import { speak } from '@/lib/i18n';
import { basisTranslated } from '@/lib/i18n/engine';
import { wordsIn } from '@/lib/i18n/tables';
import { answer } from '@/lib/messages';
import { isPaused } from '@/lib/pause';
import { verdictFor } from '@/lib/policy/decide';
import { judged } from '@/lib/policy/judged';
import type { Policy } from '@/lib/policy/policy';
import { currentPolicy, followPolicy, policySettled } from '@/lib/policy/read';
import { termsFor } from '@/lib/policy/terms';
import { rewrite } from '@/lib/remedies';
import { knowPatterns } from '@/lib/signals/matching/pattern-facts';
import { isSecure } from '@/lib/sites/secure';
import {
  addAlwaysFine,
  alwaysFine,
  askAboutFriend,
  choices,
  count,
  forgetOldCounts,
  pausedUntil,
  profile,
  sitesOff,
} from '@/lib/store';

knowPatterns(facts);

/** How long the welcome page waits for an institution to say whether it is wanted, in milliseconds. */
const WELCOME_PATIENCE = 5000;

/** The draft as readers see it: what everybody knows of the author stands beside it. */
async function known(draft: Draft, policy: Policy): Promise<Draft> {
  return { ...draft, author: { ...(await profile.getValue()), ...policy.author, ...draft.author } };
}

/** The policy in force, with its language spoken. */
async function policyNow(): Promise<Policy> {
  const policy = await currentPolicy();
  speak(wordsIn(policy.locale));
  return policy;
}

/** Whether nothing is to be heard on a site now. */
async function isQuiet(site: string | undefined, policy: Policy): Promise<boolean> {
  if (policy.mayPause && isPaused(await pausedUntil.getValue(), Date.now())) return true;
  return site !== undefined && (policy.sitesOff.includes(site) || isSecure(site, policy.secureHosts));
}

async function welcome(): Promise<void> {
  await policySettled(WELCOME_PATIENCE);
  const { mode, welcome } = await currentPolicy();
  if (welcome && mode !== 'observe') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Counts older than the policy wants them kept go at the start, too, not only when the next one comes. */
async function tidy(): Promise<void> {
  await forgetOldCounts((await currentPolicy()).countsKeptDays);
}

export default defineBackground(() => {
  const composers = new Set<ReturnType<typeof browser.runtime.connect>>();
  const fine = async (spared: readonly string[]) => [...spared, ...(await alwaysFine.getValue())];

  const updateSites = followAddedSites(currentPolicy);
  const tellComposers = () => {
    for (const composer of composers) composer.postMessage(null);
  };
  followPolicy(() => {
    tellComposers();
    void tidy();
    void updateSites();
  });
  for (const own of [pausedUntil, sitesOff, choices, profile]) own.watch(tellComposers);
  browser.runtime.onStartup.addListener(() => {
    void tidy();
    void updateSites();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update takes away what was registered before it.
    void updateSites();
    if (reason === 'install') void welcome();
  });
  // Composers keep a line open so that the worker is awake, and so that they learn of its end. All that is ever said on
  // it is that what the worker judges by has changed.
  browser.runtime.onConnect.addListener((composer) => {
    composers.add(composer);
    void warmUp();
    composer.onDisconnect.addListener(() => composers.delete(composer));
  });
  answer({
    hello: async (site) => {
      const policy = await currentPolicy();
      return termsFor(policy, await isQuiet(site, policy));
    },
    words: async () => wordsIn((await currentPolicy()).locale),
    assess: async ({ draft, spared }) => {
      const policy = await policyNow();
      const seen = await known(draft, policy);
      const verdict = verdictFor(basisTranslated(assess(seen)), policy, seen, await fine(spared));
      return (await isQuiet(draft.site, policy)) ? { ...verdict, action: 'off' } : verdict;
    },
    rewrite: async ({ draft, spared }) => {
      const policy = await currentPolicy();
      const words = await fine(spared);
      const judge = (version: Draft) => judged(assess(version), policy, version.text, words);
      const seen = await known(draft, policy);
      return rewrite(seen, judge(seen).findings, judge);
    },
    explain: async (draft) => basisTranslated(explain(await known(draft, await policyNow()))),
    spare: async (words) => {
      await addAlwaysFine(words);
      return null;
    },
    friend: async (profile) => {
      const policy = await currentPolicy();
      if (!policy.friendGuard || policy.mode === 'observe' || (await isQuiet(undefined, policy))) return false;
      return askAboutFriend(profile);
    },
    readFile: readCarried,
    cleanFile: cleanCarried,
    outcome: async (outcome) => {
      const policy = await currentPolicy();
      if (!(await isQuiet(outcome.site, policy))) await count(outcome, policy.countsKeptDays);
      return null;
    },
  });
});
