import { useLayoutEffect, useRef } from 'preact/hooks';
import { guidance } from '@/components/guidance';
import type { FriendProps } from '@/lib/friends/card';
import { i18n, languageTag } from '@/lib/i18n';
import { ACP_FSMB, AMA_SOCIAL_MEDIA } from '@/lib/rules/sources';
import { Close } from '../card/Close';
import { Glyph } from '../card/Glyph';
import { Words } from '../card/Words';

/** One calm question before somebody becomes a friend, and words to decline with. */
export function FriendQuestion(props: FriendProps) {
  const question = useRef<HTMLHeadingElement>(null);
  // Never a button: the key that pressed may still be down.
  useLayoutEffect(() => question.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    props.onDismiss();
  };
  return (
    <div class="overlay" lang={languageTag()} dir={i18n.t('dir') === 'rtl' ? 'rtl' : 'ltr'}>
      <section class="card-warn open" role="alertdialog" aria-labelledby="friend" onKeyDown={onKeyDown}>
        <div class="sheet">
          <header>
            <Glyph level="warn" />
            <h2 id="friend" tabIndex={-1} ref={question}>
              <Words>{i18n.t(props.answer ? 'friend.decline' : 'friend.title')}</Words>
            </h2>
            <Close onClose={props.onDismiss} />
          </header>
          {props.answer ? <Decline {...props} /> : <Guidance {...props} />}
        </div>
      </section>
    </div>
  );
}

function Guidance({ onNo, onYes }: FriendProps) {
  return (
    <>
      <p>
        <Words>{i18n.t('friend.why')}</Words>
      </p>
      {[...new Set([AMA_SOCIAL_MEDIA, ACP_FSMB].map(guidance))].map(({ title, url }) => (
        <p class="soft" key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer" aria-label={`${i18n.t('card.source')}: ${title}`}>
            <Words>{title}</Words>
          </a>
        </p>
      ))}
      <footer>
        <button type="button" class="main" onClick={onNo}>
          <Words>{i18n.t('friend.no')}</Words>
        </button>
        <button type="button" onClick={onYes}>
          <Words>{i18n.t('friend.yes')}</Words>
        </button>
      </footer>
    </>
  );
}

function Decline({ copied, onCopy, onNo, onDismiss }: FriendProps) {
  const words = i18n.t('friend.text');
  return (
    <>
      <p class="soft">
        <Words>{i18n.t('friend.notSent')}</Words>
      </p>
      <p class="diff">
        <Words>{words}</Words>
      </p>
      <footer>
        <button type="button" class="main" onClick={() => onCopy(words)}>
          <Words>{i18n.t(copied ? 'friend.copied' : 'friend.copy')}</Words>
        </button>
        <button type="button" onClick={onDismiss}>
          <Words>{i18n.t('card.close')}</Words>
        </button>
        <button type="button" onClick={onNo}>
          <Words>{i18n.t('friend.anyway')}</Words>
        </button>
      </footer>
    </>
  );
}
