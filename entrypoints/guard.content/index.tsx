import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import cardCss from '@/components/card/card.css?inline';
import { Overlay } from '@/components/card/Overlay';
import { FriendQuestion } from '@/components/friends/FriendQuestion';
import { friendSiteOf } from '@/lib/friends';
import { guardFriends } from '@/lib/guard/friends';
import { startGuard } from '@/lib/guard/guard';
import { createLifetime } from '@/lib/guard/lifetime';
import { isFirstHere } from '@/lib/guard/once';
import { answerStatus } from '@/lib/guard/status';
import { createSurface, withElement } from '@/lib/guard/surface';
import { learnWords } from '@/lib/i18n/learn';
import { send } from '@/lib/messages';
import { guardedSite, matchPatterns } from '@/lib/sites';
import marksCss from './style.css?inline';

/** Hears the words to show things in along with an answer. */
async function inWords<T>(answer: Promise<T>): Promise<T> {
  const [heard] = await Promise.all([answer, learnWords()]);
  return heard;
}

export default defineContentScript({
  matches: matchPatterns(),
  // Before the page's first script, so that no handler of the page hears of a press earlier.
  runAt: 'document_start',
  // Review replies and live chats are written in frames.
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    const site = guardedSite(location.hostname, location.pathname);
    if (!site || !isFirstHere()) return;
    const lifetime = createLifetime();
    /** What is done in a private window leaves nothing behind: no counts, and no words. */
    const leavesNothing = browser.extension.inIncognitoContext;
    const friendSite = friendSiteOf(location.hostname);
    if (friendSite)
      guardFriends({
        site: friendSite,
        surface: createSurface(cardCss, withElement),
        render: (props, into) => render(props && <FriendQuestion {...props} />, into),
        mayAsk: (profile) => inWords(send('friend', profile)),
        signal: lifetime.signal,
      });
    const status = startGuard({
      site,
      lifetime,
      surface: createSurface(marksCss + cardCss, withElement),
      render: (props, into) => render(<Overlay {...props} />, into),
      worker: {
        hello: (site) => inWords(send('hello', site)),
        assess: (draft, spared) => send('assess', { draft, spared }),
        rewrite: (draft, spared) => send('rewrite', { draft, spared }),
        spare: async (words) => (leavesNothing ? null : send('spare', words)),
        readFile: (file) => send('readFile', file),
        cleanFile: (bytes) => send('cleanFile', bytes),
        outcome: async (outcome) => (leavesNothing ? null : send('outcome', outcome)),
      },
    });
    answerStatus(status);
  },
});
